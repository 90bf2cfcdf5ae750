import { readCss } from './css-text';
import type { HeldList } from './held';
import { putBack } from './inline-style';
import { getAttribute, localName, setAttribute, textOf, writeText } from './natives';
import { noteSheet } from './note-sheet';
import { type Inside, inside, mayName, without } from './sheet-text';
import { type Judge, together, type Verdict } from './verdict';
import type { Go } from './wrap';

/** Style sheets as text. */
export interface Styles {
  /** The text without the addresses that have to wait, and the verdict on those. */
  clean(text: string): readonly [text: string, verdict: Verdict | undefined];
  /** Takes what has to wait off a `<style>`, or off a `style` attribute; true if there was any. */
  look(element: Element): boolean;
  /**
   * Calls `go` with a text, its argument `at`: now without what has to wait, later as given, unless what
   * `read` returns has changed since. Then what the page has left as it was is put back into `style`.
   */
  put(
    go: Go,
    args: readonly unknown[],
    at: number,
    read: () => unknown,
    style?: () => CSSStyleDeclaration,
  ): unknown;
  /** The text that `write` was given, as long as the element has what was left of it. */
  given(element: Element): string | undefined;
  /** Writes the text of a style sheet: now without what has to wait, later with it. */
  write(sheet: Element, text: string, put: (text: string) => unknown): void;
}

export const createStyles = (judge: Judge, held: HeldList, read: Inside): Styles => {
  /** Does the same as `clean` without resolving escapes, and returns every verdict. */
  const cleanPlain = (text: string): readonly [text: string, found: readonly Verdict[]] => {
    const found: Verdict[] = [];
    const safe = without(text, (address) => {
      const why = together(inside(address, read).map((each) => judge.url('link', each)));
      if (why) found.push(why);
      return !!why;
    });
    return [found[0] ? safe : text, found];
  };
  const clean: Styles['clean'] = (given) => {
    if (!mayName(given)) return [given, undefined];
    const [safe, found] = cleanPlain(given);
    const resolved = readCss(safe);
    // Escapes are kept, unless they hide an address.
    const [bare, hidden] = resolved === safe ? [safe, []] : cleanPlain(resolved);
    return [hidden[0] ? bare : safe, together([...found, ...hidden])];
  };
  const sheetOf = (element: Element): string =>
    localName(element) === 'style' ? textOf(element) : (getAttribute(element, 'style') ?? '');
  const texts = new WeakMap<Element, { readonly left: string; readonly text: string }>();
  const write: Styles['write'] = (element, text, put) => {
    const [safe, verdict] = clean(text);
    // Even the same text makes the browser rebuild the sheet.
    put(safe);
    if (!verdict) return;
    const left = sheetOf(element);
    texts.set(element, { left, text });
    const renew = noteSheet(localName(element) === 'style' ? (element as HTMLStyleElement) : undefined);
    // If the page has changed the text since, it stays.
    const release = (): unknown => {
      if (sheetOf(element) === left) return renew(() => put(text));
      return localName(element) === 'style' || putBack((element as HTMLElement).style, safe, text);
    };
    held.hold(verdict, release, { element });
  };
  return {
    clean,
    put(go, args, at, read, style) {
      // Converted to a string once; null stays, which some setters read as an empty string.
      const given = args[at] && `${args[at]}`;
      const [safe, verdict] = clean(`${given}`);
      const call = (text: unknown): unknown => go(args.map((value, index) => (index === at ? text : value)));
      const result = call(verdict ? safe : given);
      const left = verdict && read();
      const release = (): unknown =>
        read() === left ? call(given) : style && putBack(style(), safe, `${given}`);
      if (verdict) held.hold(verdict, release);
      return result;
    },
    write,
    given(element) {
      const known = texts.get(element);
      return known && sheetOf(element) === known.left ? known.text : undefined;
    },
    look(element) {
      const given = sheetOf(element);
      const waits = !!clean(given)[1];
      if (waits)
        write(element, given, (text) => {
          if (localName(element) === 'style') writeText(element, text);
          else setAttribute(element, 'style', text);
        });
      return waits;
    },
  };
};
