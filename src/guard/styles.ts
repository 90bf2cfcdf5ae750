import { readCss } from './css-text';
import type { HeldList } from './held';
import type { Natives } from './natives';
import type { Judge, Verdict } from './verdict';
import type { Go } from './wrap';

/** Where style sheets name something to load: an address, or a string after `@import`, in `image-set()` or for what a property is to stand for there. */
const ADDRESS =
  /((?:url|src)\(\s*|@import(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*|image-set\([^)]*?|--[^\s:;{}"'()]{1,99}\s*:\s*(?=["']))(["']?)\s*((?:https?:)?[\\/]{2}[^"')\s;]+)/gi;
/** All of an `image-set()`, and a string in it. */
const IMAGE_SET = /image-set\((?:[^()"']|\([^()]*\)|"[^"]*"|'[^']*'){0,2000}\)/gi;
const STRING = /(["'])\s*((?:https?:)?[\\/]{2}(?!www\.w3\.org\/)[^"'\s]+)/g;

/** Style sheets as text. */
export interface Styles {
  /** The text without the addresses that have to wait, and why they have to. */
  clean(text: string): readonly [text: string, verdict: Verdict | undefined];
  /** Takes what has to wait off a style sheet in the page, or off an element's own styles; true if there was any. */
  look(element: Element): boolean;
  /**
   * Calls with a text, its argument `at`, now without what has to wait, and as given later: unless what `read` says has changed
   * since. `name` is that of the property whose value it is, if it is one's.
   */
  put(go: Go, args: readonly unknown[], at: number, read: () => unknown, name?: string): unknown;
  /** Writes the text of a style sheet: now without what has to wait, with it later. */
  write(sheet: Element, text: string, put: (text: string) => unknown): void;
}

export const createStyles = (judge: Judge, held: HeldList, { get, set }: Natives): Styles => {
  /** As `clean`, of a text that is read as it stands. */
  const cleanPlain: Styles['clean'] = (text) => {
    let verdict: Verdict | undefined;
    const hide = (all: string, before: string, address: string): string => {
      const why = judge.url('link', address);
      verdict ??= why;
      // An empty address is none (CSS Values, "Empty URLs"): nothing is asked for, and no policy of the site's is violated.
      return why ? before : all;
    };
    const sets = text.replace(IMAGE_SET, (set) =>
      set.replace(STRING, (all, quote: string, address: string) => hide(all, quote, address)),
    );
    const safe = sets.replace(ADDRESS, (all, before: string, quote: string, address: string, at: number) => {
      // A namespace is a name, not an address.
      if (/@namespace[^;{}*]*$/i.test(sets.slice(Math.max(0, at - 80), at))) return all;
      return hide(all, before + quote, address);
    });
    return [verdict ? safe : text, verdict];
  };
  const clean: Styles['clean'] = (given) => {
    if (!/[\\/]\t*[\\/]|\\/.test(given)) return [given, undefined];
    const [safe, verdict] = cleanPlain(given);
    const read = readCss(safe);
    if (read === safe) return [safe, verdict];
    // Escapes are a sheet's own, and stay, unless they hide an address.
    const [bare, hidden] = cleanPlain(read);
    return hidden ? [bare, verdict ?? hidden] : [safe, verdict];
  };
  const textOf = (element: Element): string =>
    (element.localName === 'style' ? element.textContent : get(element, 'style')) ?? '';
  const write: Styles['write'] = (element, text, put) => {
    const [safe, verdict] = clean(text);
    // The same text, too, has the sheet made anew.
    put(safe);
    if (!verdict) return;
    const left = textOf(element);
    // What the page has changed since is its own.
    held.hold(verdict, () => textOf(element) === left && put(text), { element });
  };
  return {
    clean,
    put(go, args, at, read, name = '') {
      // Made a text once; nothing is an empty text to some of them.
      const given = args[at] && `${args[at]}`;
      const before = name.startsWith('--') ? '--x:' : '';
      const [all, verdict] = clean(`${before}${given}`);
      const safe = all.slice(before.length);
      const call = (text: unknown): unknown => go(args.map((value, index) => (index === at ? text : value)));
      const result = call(verdict ? safe : given);
      const left = verdict && read();
      if (verdict) held.hold(verdict, () => read() === left && call(given));
      return result;
    },
    write,
    look(element) {
      const given = textOf(element);
      const waits = !!clean(given)[1];
      if (waits)
        write(element, given, (text) => {
          if (element.localName === 'style') element.textContent = text;
          else set(element, 'style', text);
        });
      return waits;
    },
  };
};
