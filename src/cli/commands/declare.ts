import german, { more as moreGerman } from '../../locales/de';
import english, { more as moreEnglish } from '../../locales/en';
import type { AllMessages } from '../../model/messages';
import { nearest } from '../../policy/nearest';
import { catalogue } from '../../services';
import type { Command } from '../command';
import { createDeclaration, type Speech } from '../declaration/declaration';
import { toHtml } from '../declaration/to-html';
import { toMarkdown } from '../declaration/to-markdown';
import { EXIT, misuse } from '../failure';
import { readOptions } from '../options';
import { checkPolicy, onePolicy, readPolicyText } from '../policy-file';
import { problemReport, toJson } from '../report';
import { resolveServices } from '../resolve-services';

const LOCALES: Readonly<Record<string, AllMessages>> = {
  en: { ...english, ...moreEnglish },
  de: { ...german, ...moreGerman },
};

const USAGE = `Usage: flux-consent declare <policy.json | -> [--html | --json] [--lang <tag>]

Prints the cookie declaration of a policy, by category: Markdown, or with --html a fragment for a page of the site.

  --html         an HTML fragment
  --json         the same as data
  --lang <tag>   language: ${Object.keys(LOCALES).join(', ')}; default en
  --help         this text

Exit codes: 0 printed, 1 the policy has problems, 2 misuse, 3 the file cannot be read.
`;

const speechFor = (tag: string): Speech => {
  const messages = LOCALES[tag] ?? LOCALES[tag.split('-')[0] as string];
  if (messages) return { language: tag, messages };
  const meant = nearest(tag, Object.keys(LOCALES));
  throw misuse(
    `--lang ${JSON.stringify(tag)} is not among ${Object.keys(LOCALES).join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}`,
  );
};

export const declare: Command = {
  name: 'declare',
  summary: 'print the cookie declaration of a policy',
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      html: { type: 'boolean' },
      lang: { type: 'string' },
    });
    if (values.html && values.json) throw misuse('--html or --json, not both.');
    const speech = speechFor(values.lang ?? 'en');
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
