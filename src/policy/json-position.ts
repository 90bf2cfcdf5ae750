/** Where a JSON text is broken, for people: engines word and place it differently, or say nothing. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  /** What stands there: one character, or `the end`. */
  readonly found: string;
  /** The reason, for common mistakes. */
  readonly hint?: string;
}

/** The next token of a JSON text. */
export const TOKEN =
  /[ \t\n\r]*("(?:[^"\\\t\n\r]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b|[{}[\],:])/y;

// What may follow, as a set of token kinds: v value, k key; the rest stand for themselves.
const follows = (token: string, stack: string[], before: string): string => {
  const after = () => (stack.length ? (stack.at(-1) === '{' ? ',}' : ',]') : '');
  if (token === '{') return stack.push('{') ? 'k}' : '';
  if (token === '[') return stack.push('[') ? 'v]' : '';
  if (token === '}' || token === ']') {
    stack.pop();
    return after();
  }
  if (token === ',') return stack.at(-1) === '{' ? 'k' : 'v';
  if (token === ':') return 'v';
  return before.includes('k') ? ':' : after();
};

const allowed = (token: string, expected: string): boolean => {
  if ('}],:'.includes(token)) return expected.includes(token);
  return expected.includes('v') || (expected.includes('k') && token.startsWith('"'));
};

const hintFor = (rest: string, comma: boolean): string | undefined => {
  if (comma && /^[}\]]/.test(rest)) return 'JSON allows no comma after the last item.';
  if (/^\/[/*]/.test(rest)) return 'JSON has no comments.';
  if (rest.startsWith("'")) return 'JSON texts stand in double quotes.';
  if (/^"[^"]*[\t\n\r]/.test(rest)) return 'Line breaks and tabs in a text are written \\n and \\t.';
  if (/^"(?:[^"\\]|\\["\\/bfnrtu])*\\[^"\\/bfnrtu]/.test(rest)) return 'A backslash is written \\\\.';
  if (/^-?0\d/.test(rest)) return 'Numbers have no leading zeros.';
  return /^[\w$]/.test(rest) ? 'Keys and texts stand in double quotes.' : undefined;
};

/** The first position at which `text` is not JSON; for text that `JSON.parse` has rejected. */
export const jsonPosition = (text: string): JsonPosition => {
  const stack: string[] = [];
  let expected = 'v';
  let end = 0;
  let last = '';
  for (;;) {
    TOKEN.lastIndex = end;
    const token = TOKEN.exec(text)?.[1];
    if (!token || !allowed(token, expected)) break;
    end = TOKEN.lastIndex;
    expected = follows(token, stack, expected);
    last = token;
  }
  const start = end + (/^[ \t\n\r]*/.exec(text.slice(end))?.[0].length ?? 0);
  const lines = text.slice(0, start).split('\n');
  const rest = text.slice(start);
  const hint = hintFor(rest, last === ',');
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    found: rest ? JSON.stringify(rest[0]) : 'the end',
    ...(hint && { hint }),
  };
};
