import { policyProblems } from './parse';
import { PolicyError } from './problem';

const MISSING =
  'policy: found nothing, expected <script type="application/json" id="flux-consent-policy">…</script> before the script of flux-consent, or its attribute data-policy with the address of a JSON file.';

const toText = (json: unknown): string => {
  const problems = policyProblems(json, { strict: true });
  return problems.length ? new PolicyError(problems).message : '';
};

/**
 * What is wrong with a policy, for the console: one line per problem; empty if it is usable, or could not be loaded.
 * `again` fetches the file it stands in, whose text tells more than what was made of it.
 */
export const explainPolicy = async (
  json: unknown,
  again?: '' | false | (() => Promise<Response>),
): Promise<string> => {
  if (!again) return json === null ? MISSING : toText(json);
  const response = await again();
  return response.ok ? toText(await response.text()) : '';
};
