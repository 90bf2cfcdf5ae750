import { createProblem, type Path, type PolicyProblem, toFound } from './problem';

/** The part of a zod issue that is read, so that this file does not import zod. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
  readonly values?: readonly unknown[];
  readonly issues?: readonly Issue[];
  readonly errors?: readonly (readonly Issue[])[];
}

const quoted = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key], value);

// The value decides which branch of a union was meant: only problems of that branch are reported.
const unionProblems = (issue: Issue, path: Path, value: unknown): PolicyProblem[] => {
  const branches = issue.errors ?? [];
  const written = valueAt(value, path);
  const isObject = typeof written === 'object' && written !== null && !Array.isArray(written);
  if (!isObject && typeof written !== 'string') {
    const expected = branches.length === 2 ? 'a category' : 'a service';
    return [createProblem(path, { found: toFound(written), expected: `${expected}: its id, or an object` })];
  }
  const branch = !isObject ? 0 : branches.length === 3 && !('use' in written) ? 2 : 1;
  return (branches[branch] ?? []).flatMap((inner) => issueProblems(inner, path, value));
};

const issueProblems = (issue: Issue, base: Path, value: unknown): PolicyProblem[] => {
  const path = [...base, ...issue.path];
  const found = toFound(valueAt(value, path));
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names = issue.message.split(', ');
      return (issue.keys ?? []).map((key) =>
        createProblem([...path, key], {
          found: 'an unknown key',
          expected: `one of ${names.join(', ')}`,
          meant: { written: key, names },
        }),
      );
    }
    case 'invalid_key':
      return [
        createProblem(path, {
          found: `the key ${toFound(path.at(-1))}`,
          expected: issue.issues?.[0]?.message ?? '',
        }),
      ];
    case 'invalid_value': {
      const names = (issue.values ?? []).map(String);
      const meant = { written: valueAt(value, path), names };
      return [createProblem(path, { found, expected: `one of ${quoted(names)}`, meant })];
    }
    case 'invalid_union':
      return unionProblems(issue, path, value);
    default: {
      // A message that begins with a word in quotes expects that word, or something else.
      const names = /^"([^"]+)"/.exec(issue.message)?.slice(1) ?? [];
      const meant = { written: valueAt(value, path), names };
      return [createProblem(path, { found, expected: issue.message, meant })];
    }
  }
};

/** Zod's issues as problems of a policy. */
export const toProblems = (issues: readonly Issue[], value: unknown): PolicyProblem[] =>
  issues.flatMap((issue) => issueProblems(issue, [], value));
