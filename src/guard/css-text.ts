/** The character of a number. */
export const toCharacter = (digits: string, base = 16): string =>
  String.fromCodePoint(Math.min(Number.parseInt(digits, base), 0x10ffff));

const ESCAPE = /\\([\da-f]{1,6})(?:\r\n|\s)?|\\([^\da-f])/gi;
/** A text in quotes with a tab, which an address is read without. */
const TABBED = /(["'])[^"'\n]*\t[^"'\n]*\1/g;

/** A text of CSS with its escapes resolved (CSS Syntax, 4.3.7), and without the tabs and line breaks that no address keeps. */
export const readCss = (text: string): string =>
  text
    .replace(ESCAPE, (_, hex: string, char: string) => {
      const made = hex ? toCharacter(hex) : char;
      return /[\t\n\r]/.test(made) ? '' : made;
    })
    .replace(TABBED, (quoted) => quoted.replaceAll('\t', ''));
