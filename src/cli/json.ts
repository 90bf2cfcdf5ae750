/**
 * Parses JSON as written by editors on any system, possibly with a byte order mark. Throws as `JSON.parse`
 * does.
 */
export const parseJson = (text: string) => JSON.parse(text.replace(/^\uFEFF/, ''));
