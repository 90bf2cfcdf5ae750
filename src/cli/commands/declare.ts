import { LANGUAGES } from '../../model/languages';
import { catalogue } from '../../services';
import type { Command } from '../command';
import { createDeclaration } from '../declaration/declaration';
import { speechFor } from '../declaration/speech';
import { toHtml } from '../declaration/to-html';
import { toMarkdown } from '../declaration/to-markdown';
import { EXIT, misuse } from '../failure';
import { readOptions } from '../options';
import { checkPolicy, onePolicy, readPolicyText } from '../policy-file';
import { problemReport, toJson } from '../report';
import { resolveServices } from '../resolve-services';

const USAGE = `Usage: flux-consent declare <policy.json | -> [--html | --json] [--lang <tag>]

Prints the cookie declaration of a policy, by category: Markdown, or with --html a fragment for a page of the site.

  --html         an HTML fragment
  --json         the same as data
  --lang <tag>   language: one of those shipped, default en:
                 ${LANGUAGES.join(', ')}
  --help         this text

Exit codes: 0 printed, 1 the policy has problems, 2 misuse, 3 the file cannot be read.
`;

export const declare: Command = {
  name: 'declare',
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      html: { type: 'boolean' },
      lang: { type: 'string' },
    });
    if (values.html && values.json) throw misuse('--html or --json, not both.');
    const speech = await speechFor(values.lang ?? 'en');
    const file = onePolicy(positionals);
    const { policy, problems } = checkPolicy(await readPolicyText(file, io));
    if (!policy) {
      if (values.json) io.out(toJson({ file, valid: false, problems }));
      else io.err(problemReport(file, problems));
      return EXIT.findings;
    }
    const declaration = createDeclaration(policy, resolveServices(policy, catalogue), speech);
    io.out(values.json ? toJson(declaration) : values.html ? toHtml(declaration) : toMarkdown(declaration));
    return EXIT.fine;
  },
};
