/** Reads JSON as editors of all systems write it: perhaps with a byte order mark. Throws as `JSON.parse` does. */
export const parseJson = (text: string) => JSON.parse(text.replace(/^\uFEFF/, ''));
