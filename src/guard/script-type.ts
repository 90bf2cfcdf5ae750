/** Types that a browser runs, with any spaces. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const TYPES =
  /^\s*(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))\s*$/i;

/** Whether a browser runs a script of this type, or acts on it; null if it has none. */
export const isActive = (type: string | null): boolean => TYPES.test(type ?? '');

/** Whether a script runs once the page is parsed, unless it is `async`. */
export const isLate = ({ defer, type: own }: HTMLScriptElement, type: string | null = own): boolean =>
  defer || /^\s*module\s*$/i.test(type ?? '');
