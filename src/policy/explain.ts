import { policyProblems } from './parse';
import { PolicyError } from './problem';

const MISSING =
  'policy: found nothing, expected <script type="application/json" id="flux-consent-policy">…</script> before the script of flux-consent, or its attribute data-policy with the address of a JSON file.';

/** What is wrong with a policy, for the console: one line per problem; empty if it is usable. */
export const explainPolicy = (json: unknown): string => {
  if (json === null) return MISSING;
  const problems = policyProblems(json, { strict: true });
  return problems.length ? new PolicyError(problems).message : '';
};
