import { readCss } from './css-text';
import type { HeldList } from './held';
import type { Natives } from './natives';
import type { Judge, Verdict } from './verdict';
import type { Go } from './wrap';

/**
 * An address in a style sheet: any string that is one, as a property, or what a function results in, may stand for it in
 * an `image-set()`; and what no quotes are around. But what a selector compares with, or a `content` shows, is a text.
 */
const ADDRESS =
  /(=[\s\\]*|(?:^|[\s;{])content\s*:\s*)?((?:url\([^!-~]*)?["'][^!-~]*|url\([^!-~]*)((?:https?:|[\\/]{2})[^"')\s]+)/gi;

/** Style sheets as text. */
export interface Styles {
  /** The text without the addresses that have to wait, and why they have to. */
  clean(text: string): readonly [text: string, verdict: Verdict | undefined];
  /** Takes what has to wait off a style sheet in the page, or off an element's own styles; true if there was any. */
  look(element: Element): boolean;
  /**
   * Calls with a text, its argument `at`, now without what has to wait, and as given later: unless what `read` says has changed
   * since.
   */
  put(go: Go, args: readonly unknown[], at: number, read: () => unknown): unknown;
  /** Writes the text of a style sheet: now without what has to wait, with it later. */
  write(sheet: Element, text: string, put: (text: string) => unknown): void;
}

export const createStyles = (judge: Judge, held: HeldList, { get, set }: Natives): Styles => {
  /** As `clean`, of a text that is read as it stands. */
  const cleanPlain: Styles['clean'] = (text) => {
    let verdict: Verdict | undefined;
    const safe = text.replace(
      ADDRESS,
      (all, shown: string | undefined, before: string, address: string, at: number) => {
        // A namespace is a name, not an address.
        if (
          (shown && /^["']/.test(before)) ||
          /@namespace[^;{}*]*$/i.test(text.slice(Math.max(0, at - 80), at))
        )
          return all;
        const why = judge.url('link', address);
        verdict ??= why;
        // An empty address is none (CSS Values, "Empty URLs"): nothing is asked for, and no policy of the site's is violated.
        return why ? before : all;
      },
    );
    return [verdict ? safe : text, verdict];
  };
  const clean: Styles['clean'] = (given) => {
    if (!/[\\/]\t*[\\/]|\\|t\t*p\t*s?\t*:/i.test(given)) return [given, undefined];
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
    put(go, args, at, read) {
      // Made a text once; nothing is an empty text to some of them.
      const given = args[at] && `${args[at]}`;
      const [safe, verdict] = clean(`${given}`);
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
