import { catalogue } from '../../services';
import { BASELINE, readBaseline, writeBaseline } from '../assess/baseline';
import { grantsIn } from '../assess/grants';
import { takeInventory } from '../assess/inventory';
import { createOwners } from '../assess/owner';
import { applyRules, MEANING, RULES, type Rule } from '../assess/rules';
import type { Command, Io } from '../command';
import { EXIT, Failure, misuse } from '../failure';
import { readOptions } from '../options';
import { checkPolicy, readPolicyText } from '../policy-file';
import { problemReport } from '../report';
import { incompleteLine } from '../report/incomplete';
import { type ScanReport, toScanReport } from '../report/scan-report';
import { FORMATS, readOutput, readWanted, type Wanted, writeReports } from '../report/write-reports';
import { createProgress } from '../scan/progress';
import {
  readChoices,
  readSettings,
  readUrls,
  SCAN_OPTIONS,
  SCAN_USAGE,
  type ScanSettings,
} from '../scan/scan-options';
import { type SiteSeen, scanSite } from '../scan/scan-site';
import { checkTarget } from '../target';
import { readVersion } from '../version';

const USAGE = `Usage: flux-consent scan <url…> [options]

Visits pages with a headless browser as several kinds of visitor: one who chooses nothing, one whose browser sends Global
Privacy Control, one who refuses, accepts, accepts each category alone, and withdraws. Tells what each page stored and
loaded, who did it, and what is wrong. Needs the package playwright-core and a Chromium, Chrome or Edge.

  --policy <file>           judge by this policy; default the one on the page
  --fail-on <rules>         rules that make the scan fail, or none; default all
  --baseline <file>         findings listed there do not fail
  --update-baseline         write the findings there (default ${BASELINE}) and exit 0
  --report <format[=file]>  ${Object.keys(FORMATS).join(', ')} (repeatable); default table
  -o, --output <file>       the same, with the format from the name (repeatable)
  --json                    the same as --report json

${SCAN_USAGE}
  --help                    this text

Rules
${RULES.map((rule) => `  ${rule.padEnd(16)} ${MEANING[rule]}`).join('\n')}

Exit codes: 0 nothing wrong, 1 findings, 2 misuse, 3 could not run, or could not look at all that was asked for.
With findings it is 1 even if the scan is incomplete; what is missing is always named.
`;

const policyOf = async (file: string | undefined, io: Io) => {
  if (file === undefined) return undefined;
  const { policy, problems } = checkPolicy(await readPolicyText(file, io));
  if (policy) return policy;
  throw new Failure(EXIT.failed, `the policy cannot be used.\n${problemReport(file, problems)}`);
};

const rulesOf = (text: string | undefined): readonly Rule[] => {
  if (text === undefined) return RULES;
  return text === 'none' ? [] : readChoices('fail-on', text, RULES);
};

const wantedOf = (values: {
  json?: boolean;
  report?: string[];
  output?: string[];
  quiet?: boolean;
}): Wanted[] => {
  const wanted = [
    ...(values.report ?? []).map(readWanted),
    ...(values.output ?? []).map(readOutput),
    ...(values.json ? [{ format: 'json' }] : []),
  ];
  const spoken = wanted.filter(({ file }) => file === undefined);
  if (spoken.length > 1) throw misuse('Only one report can go to standard output: give the others a file.');
  return spoken.length || values.quiet ? wanted : [{ format: 'table' }, ...wanted];
};

const assess = (seen: SiteSeen, settings: ScanSettings) => {
  const { policy, phases, jurisdiction, runs, pages } = seen;
  const owners = createOwners({ policy, catalogue, host: new URL(pages[0] as string).hostname });
  const inventory = takeInventory(runs, owners);
  const preset = new Set([
    ...settings.cookies.map(({ name }) => `cookie ${name}`),
    ...Object.keys(settings.plan.localStorage).map((name) => `local ${name}`),
  ]);
  const grants = new Map(phases.map((phase) => [phase.id, grantsIn(phase, policy, jurisdiction)]));
  return { inventory, verdicts: applyRules(inventory, { policy, phases, grants, preset }) };
};

/** Findings win: they are certain, whatever else was not seen. */
const exitOf = ({ summary, incomplete }: ScanReport): number => {
  if (summary.failing) return EXIT.findings;
  return incomplete.length ? EXIT.failed : EXIT.fine;
};

/** Only the table on the screen tells it by itself; other reports may be in files that nobody opens. */
const tellIncomplete = ({ incomplete }: ScanReport, wanted: readonly Wanted[], io: Io): void => {
  const line = incompleteLine(incomplete);
  const isShown = wanted.some(({ format, file }) => format === 'table' && file === undefined);
  if (line && !isShown)
    io.err(`scan: ${line}\n${incomplete.map(({ message }) => `  ${message}\n`).join('')}`);
};

const CHOICES = ['accept', 'reject', 'withdraw'] as const;
const namedIn = ({ plan: { presses } }: ScanSettings) => CHOICES.filter((choice) => presses[choice]);

export const scan: Command = {
  name: 'scan',
  usage: USAGE,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      ...SCAN_OPTIONS,
      policy: { type: 'string' },
      'fail-on': { type: 'string' },
      baseline: { type: 'string' },
      'update-baseline': { type: 'boolean' },
      report: { type: 'string', multiple: true },
      output: { type: 'string', short: 'o', multiple: true },
    });
    const urls = readUrls(positionals);
    if (!urls.length && !values.sitemap) throw misuse('Which page? Give its URL, or --sitemap.');
    const failOn = rulesOf(values['fail-on']);
    const wanted = wantedOf(values);
    const settings = await readSettings(values, io.cwd);
    for (const { file } of wanted) if (file !== undefined) await checkTarget(file, io.cwd);
    const policy = await policyOf(values.policy, io);
    const baseline = values.baseline ? await readBaseline(values.baseline, io.cwd) : [];
    const started = new Date();
    const progress = createProgress(io, settings.quiet);
    const screenshots = wanted.some(({ format }) => format === 'html');
    const seen = await scanSite({ urls, settings, policy, screenshots, progress });
    const { inventory, verdicts } = assess(seen, settings);
    const report = toScanReport({
      version: await readVersion(),
      browser: seen.browser,
      started,
      seconds: (Date.now() - started.getTime()) / 1000,
      pages: seen.pages,
      policy: seen.policy
        ? { id: seen.policy.id, version: seen.policy.version, from: values.policy ?? 'page' }
        : null,
      jurisdiction: seen.jurisdiction,
      failOn,
      baseline,
      runs: seen.runs,
      inventory,
      verdicts,
      unseen: seen.unseen,
      unusable: seen.unusable,
      named: namedIn(settings),
      remarks: seen.remarks,
    });
    const pictures = new Map(
      seen.runs.flatMap(({ phase, screenshot }) => (screenshot ? [[phase.id, screenshot] as const] : [])),
    );
    tellIncomplete(report, wanted, io);
    await writeReports(wanted, { report, pictures }, io);
    if (!values['update-baseline']) return exitOf(report);
    const file = values.baseline ?? BASELINE;
    if (report.incomplete.length)
      throw new Failure(EXIT.failed, `${file} stays as it is: what was not seen would be taken off it.`);
    await writeBaseline(file, verdicts.findings, io.cwd);
    return EXIT.fine;
  },
};
