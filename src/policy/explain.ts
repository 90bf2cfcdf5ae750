import { policyProblems } from './parse';
import { PolicyError } from './problem';

/** What is wrong with a policy, for the console: one line a problem; empty when it is usable. */
export const explainPolicy = (json: unknown): string => {
  const problems = policyProblems(json, { strict: true });
  return problems.length ? new PolicyError(problems).message : '';
};
