/** The character of a code point given as digits; U+10FFFF is the highest. */
export const toCharacter = (digits: string, base = 16): string =>
  String.fromCodePoint(Math.min(Number.parseInt(digits, base), 0x10ffff));

const ESCAPE = /\\([\da-f]{1,6})(?:\r\n|\s)?|\\([^\da-f])/gi;
/** A quoted string with a tab, which addresses drop. */
const TABBED = /(["'])[^"'\n]*\t[^"'\n]*\1/g;

/** CSS text with escapes resolved (CSS Syntax, 4.3.7), without tabs and line breaks that addresses drop. */
export const readCss = (text: string): string =>
  text
    .replace(ESCAPE, (_, hex: string, char: string) => {
      const made = hex ? toCharacter(hex) : char;
      return /[\t\n\r]/.test(made) ? '' : made;
    })
    .replace(TABBED, (quoted) => quoted.replaceAll('\t', ''));
