import { documentText } from './addresses';
import { readCss } from './css-text';

/**
 * An address in a style sheet: any string that is one, as a custom property or the result of a function may
 * put it into an `image-set()`; or an unquoted one in a `url()`. What a selector compares with, or `content`
 * shows, is text.
 */
const ADDRESS =
  /(=[\s\\]*|(?:^|[^\\][\s;{]|^[\s;{])content\s*:\s*)?((?:url\([^!-~]*)?["'][^!-~]*|url\([^!-~]*)((?:https?:|[\\/]{2})[^"')\s]+)/gi;
/** An `@import` of a `data:` or `blob:` sheet. */
const INSIDE =
  /(@import(?:\s|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*(?:url\([^!-~]*)?)(?:(["'])[^!-~]*((?:data|blob):[^\n]*?)\2|((?:data|blob):[^\s"')]*))/gi;
/** A sheet without any of these names no address. */
const NAMES = /[\\/]\t*[\\/]|\\|t\t*p\t*s?\t*:|@import/i;

/** Reads a `blob:` sheet. */
export type Inside = (address: string) => string | undefined;

/** Whether a sheet may name an address. */
export const mayName = (text: string): boolean => NAMES.test(text);

/** The text without the addresses for which `waits` is true; escapes are not resolved. */
export const without = (text: string, waits: (address: string) => boolean): string =>
  text
    .replace(ADDRESS, (all, shown: string | undefined, before: string, address: string, at: number) => {
      // A namespace is a name, not an address.
      if (
        (shown && /^["']/.test(before)) ||
        /(?:^|[;}/])\s*@namespace(?:\s+[\w-]+)?\s*$/i.test(text.slice(Math.max(0, at - 80), at))
      )
        return all;
      // An empty address is invalid (CSS Values, "Empty URLs"): no request, and no violation of a policy.
      return waits(address) ? `${shown ?? ''}${before}` : all;
    })
    .replace(INSIDE, (all, before: string, quote = '', quoted: string | undefined, bare: string) =>
      waits(quoted ?? bare) ? `${before}${quote}${quote}` : all,
    );

/** What a `data:` or `blob:` sheet loads; for any other address, the address itself. */
export const inside = (address: string, read: Inside): readonly string[] =>
  /^(?:data|blob):/i.test(address)
    ? sheetAddresses((/^b/i.test(address) ? read(address) : documentText(address)) ?? '', read)
    : [address];

/** The addresses in the text of a sheet, and in the sheets inside it. */
export const sheetAddresses = (text: string, read: Inside): readonly string[] => {
  const found: string[] = [];
  if (mayName(text))
    without(readCss(text), (address) => {
      found.push(...inside(address, read));
      return false;
    });
  return found;
};
