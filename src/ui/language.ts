/** Texts without keys → messages: English, in the same order, supplies the keys. */
export const unpack = <T extends object>(english: T, texts: readonly string[]): T => {
  let next = 0;
  const fill = (like: object): object =>
    Object.fromEntries(
      Object.entries(like).map(([key, value]) => [key, value === `${value}` ? texts[next++] : fill(value)]),
    );
  return fill(english) as T;
};
