import { documentText } from './addresses';
import { readCss } from './css-text';

/**
 * An address in a style sheet: any string that is one, as a property, or what a function results in, may stand for it in
 * an `image-set()`; and what no quotes are around. But what a selector compares with, or a `content` shows, is a text.
 */
const ADDRESS =
  /(=[\s\\]*|(?:^|[^\\][\s;{]|^[\s;{])content\s*:\s*)?((?:url\([^!-~]*)?["'][^!-~]*|url\([^!-~]*)((?:https?:|[\\/]{2})[^"')\s]+)/gi;
/** A sheet inside an address, or one that the page made up. */
const INSIDE =
  /(@import(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*(?:url\([^!-~]*)?)(?:(["'])[^!-~]*((?:data|blob):[^\n]*?)\2|((?:data|blob):[^\s"')]*))/gi;
/** Of a sheet without any of these nothing is asked. */
const NAMES = /[\\/]\t*[\\/]|\\|t\t*p\t*s?\t*:|@import/i;

/** What stands in a sheet that the page made up. */
export type Inside = (address: string) => string | undefined;

/** May it name an address? */
export const mayName = (text: string): boolean => NAMES.test(text);

/** The text without those of its addresses for which `waits`; escapes are not resolved. */
export const without = (text: string, waits: (address: string) => boolean): string =>
  text
    .replace(ADDRESS, (all, shown: string | undefined, before: string, address: string, at: number) => {
      // A namespace is a name, not an address.
      if (
        (shown && /^["']/.test(before)) ||
        /(?:^|[;}/])\s*@namespace(?:\s+[\w-]+)?\s*$/i.test(text.slice(Math.max(0, at - 80), at))
      )
        return all;
      // An empty address is none (CSS Values, "Empty URLs"): nothing is asked for, and no policy of the site's is violated.
      return waits(address) ? `${shown ?? ''}${before}` : all;
    })
    .replace(INSIDE, (all, before: string, quote = '', quoted: string | undefined, bare: string) =>
      waits(quoted ?? bare) ? `${before}${quote}${quote}` : all,
    );

/** What a sheet inside an address loads; of another, itself. */
export const inside = (address: string, read: Inside): readonly string[] =>
  /^(?:data|blob):/i.test(address)
    ? sheetAddresses((/^b/i.test(address) ? read(address) : documentText(address)) ?? '', read)
    : [address];

/** The addresses in the text of a sheet, and in those that it holds. */
export const sheetAddresses = (text: string, read: Inside): readonly string[] => {
  const found: string[] = [];
  if (mayName(text))
    without(readCss(text), (address) => {
      found.push(...inside(address, read));
      return false;
    });
  return found;
};
