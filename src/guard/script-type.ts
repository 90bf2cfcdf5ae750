/** Types a browser runs, spaces around them left out. https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const TYPES =
  /^\s*(|module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))\s*$/i;

/** Is a script of this type run, or acted on? Null is that of one without. */
export const isActive = (type: string | null): boolean => TYPES.test(type ?? '');
