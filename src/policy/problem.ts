import { ConsentError } from '../errors';
import { nearest } from './nearest';

export type Path = readonly PropertyKey[];

/** One thing wrong with a policy. */
export interface PolicyProblem {
  /** JSON path, such as `services[2].category`; empty for the policy as a whole. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** The valid name that was probably meant. */
  readonly nearest?: string;
  /** The three above as a sentence. */
  readonly message: string;
}

/** Every problem of a policy in one error. */
export class PolicyError extends ConsentError {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const lines = problems.map(({ message }) => `  ${message}`).join('\n');
    super('policy', `The policy has ${count}:\n${lines}`, undefined, problems[0]?.path);
    this.problems = problems;
  }
}

export const toPath = (path: Path): string =>
  path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const name = String(part);
      if (!/^[\w$]+$/.test(name)) return `[${JSON.stringify(name)}]`;
      return index ? `.${name}` : name;
    })
    .join('');

const toText = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // Not JSON, such as a cycle or a BigInt.
    return `a ${typeof value}`;
  }
};

/** A value as a person would point at it: short, and `nothing` when it is missing. */
export const toFound = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = toText(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

export interface ProblemParts {
  readonly found: string;
  readonly expected: string;
  /** What was meant, where the spelling would not tell. */
  readonly alias?: string | undefined;
  /** What was written, and the names that may have been meant. */
  readonly meant?: { readonly written: unknown; readonly names: readonly string[] };
}

export const createProblem = (path: Path, { found, expected, meant, alias }: ProblemParts): PolicyProblem => {
  const guessed =
    meant && typeof meant.written === 'string' ? nearest(meant.written, meant.names) : undefined;
  const name = alias ?? guessed;
  const where = toPath(path);
  const guess = name ? ` Did you mean ${JSON.stringify(name)}?` : '';
  return {
    path: where,
    found,
    expected,
    ...(name && { nearest: name }),
    message: `${where || 'policy'}: found ${found}, expected ${expected}.${guess}`,
  };
};
