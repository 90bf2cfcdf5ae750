import type { Command, Io } from '../command';
import { EXIT } from '../failure';
import { readOptions } from '../options';
import { checkPolicy, onePolicy, readPolicyText } from '../policy-file';
import { count, problemReport, toJson } from '../report';

const USAGE = `Usage: flux-consent validate <policy.json | ->

Checks a policy and lists every problem at once: where it is, what was found, what was expected.

  --json   one object: file, valid, problems
  --help   this text

Exit codes: 0 the policy is usable, 1 it has problems, 2 misuse, 3 the file cannot be read.
`;

export const validate: Command = {
  name: 'validate',
  usage: USAGE,
  async run(args: string[], io: Io) {
    const { values, positionals } = readOptions(args, {});
    const file = onePolicy(positionals);
    const { policy, problems } = checkPolicy(await readPolicyText(file, io));
    if (values.json) io.out(toJson({ file, valid: !!policy, problems }));
    else if (policy) {
      const services = policy.services.length + policy.uses.length;
      io.out(
        `${file}: fine, ${count(policy.categories.length, 'category')}, ${count(services, 'service')}\n`,
      );
    } else io.out(problemReport(file, problems));
    return policy ? EXIT.fine : EXIT.findings;
  },
};
