import type { Policy, PolicyInput } from '../model/policy';
import { withoutNotes } from './catalogue-notes';
import { type CheckOptions, crossCheck } from './cross-check';
import { jsonPosition } from './json-position';
import { normalise } from './normalise';
import { createProblem, PolicyError, type PolicyProblem } from './problem';
import { repeatedKeys } from './repeated-keys';
import { policySchema } from './schema';
import { toProblems } from './to-problems';

/** A byte order mark. */
const MARK = /^\uFEFF/;

const syntaxProblem = (text: string): PolicyProblem => {
  const { line, column, found, hint } = jsonPosition(text);
  const expected = 'JSON';
  const tail = hint ? ` ${hint}` : '';
  return {
    path: '',
    found,
    expected,
    message: `line ${line}, column ${column}: found ${found}, expected ${expected}.${tail}`,
  };
};

const read = (json: unknown): { value: unknown } | { problem: PolicyProblem } => {
  if (typeof json !== 'string') return { value: withoutNotes(json) };
  const text = json.replace(MARK, '');
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { problem: syntaxProblem(text) };
  }
};

/** What a page accepts and loses. */
const repeated = (json: unknown): PolicyProblem[] =>
  typeof json === 'string'
    ? repeatedKeys(json.replace(MARK, '')).map((path) =>
        createProblem(path, { found: 'the key a second time', expected: 'each key once' }),
      )
    : [];

/** Every problem of a policy, given as JSON text or as a value; none when it is usable. */
export const policyProblems = (json: unknown, options: CheckOptions = {}): PolicyProblem[] => {
  const input = read(json);
  if ('problem' in input) return [input.problem];
  const { error } = policySchema().safeParse(input.value);
  const problems = [
    ...toProblems(error?.issues ?? [], input.value),
    ...crossCheck(input.value, options),
    ...(options.strict ? repeated(json) : []),
  ];
  // One problem per path; that of the schema takes precedence.
  return problems.filter(({ path }, index) => problems.findIndex((other) => other.path === path) === index);
};

/**
 * A policy ready for use from JSON text or a value. Throws one `PolicyError` that lists every problem.
 * Without options it refuses exactly what the page's own reader, `readPolicy`, refuses.
 */
export const parsePolicy = (json: unknown, options: CheckOptions = {}): Policy => {
  const problems = policyProblems(json, options);
  if (problems.length) throw new PolicyError(problems);
  const input = read(json) as { value: PolicyInput };
  return normalise(input.value);
};
