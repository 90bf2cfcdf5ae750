const SPECIAL = /[.+?^${}()|[\]\\]/g;

/** A pattern with `*` as the source of a regular expression. */
export const toSource = (pattern: string): string => pattern.replace(SPECIAL, '\\$&').replaceAll('*', '.*');

/** Tests cookie or storage names against patterns: exact, or with `*`. */
export const nameMatcher = (patterns: readonly string[]): RegExp =>
  new RegExp(`^(?:${patterns.map(toSource).join('|') || '(?!)'})$`, 's');

export const matchName = (pattern: string, name: string): boolean => nameMatcher([pattern]).test(name);
