import { MEANING, RULES, type Rule } from '../assess/rules';
import type { ReportedFinding, ScanReport } from './scan-report';
import { toEntities } from './xml';

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${toEntities(String(value))}"`)
    .join('');

const failure = ({ rule, message, name, source }: ReportedFinding): string =>
  `      <failure${attributes({ type: rule, message })}>${toEntities(source ? `${name} by ${source}` : name)}</failure>`;

const testCase = (rule: Rule, page: string, findings: readonly ReportedFinding[]): string => {
  const failing = findings.filter(({ fails }) => fails);
  const known = findings.filter(({ fails }) => !fails);
  return [
    `    <testcase${attributes({ classname: `flux-consent.${rule}`, name: page, time: 0 })}>`,
    ...failing.map(failure),
    ...(known.length
      ? [
          `      <system-out>${toEntities(known.map(({ message }) => `Does not fail: ${message}`).join('\n'))}</system-out>`,
        ]
      : []),
    '    </testcase>',
  ].join('\n');
};

/** Skipped phases are no errors in JUnit. */
const errorsOf = ({ incomplete }: ScanReport): number =>
  incomplete.filter(({ part }) => part !== 'phase').length;

/** What was not looked at is neither right nor wrong, and must not look right. */
const sight = (report: ScanReport): string => {
  const { phases, pages, unseen, incomplete } = report;
  const cases = [
    ...incomplete
      .filter(({ part }) => part === 'policy')
      .map(({ part, message }) => [part, `<error${attributes({ type: 'unusable', message })}/>`]),
    ...phases.map(({ title, skipped }) => [
      title,
      skipped && `<skipped${attributes({ message: skipped })}/>`,
    ]),
    ...pages.map((page) => {
      const why = unseen.find((one) => one.page === page)?.why;
      return [page, why && `<error${attributes({ type: 'unseen', message: why })}/>`];
    }),
  ] as const;
  const counts = {
    tests: cases.length,
    errors: errorsOf(report),
    skipped: phases.filter(({ skipped }) => skipped).length,
  };
  return [
    `  <testsuite${attributes({ name: 'scan: what was looked at', ...counts })}>`,
    ...cases.map(
      ([name, what]) =>
        `    <testcase${attributes({ classname: 'flux-consent.scan', name: name as string, time: 0 })}>${what ?? ''}</testcase>`,
    ),
    '  </testsuite>',
  ].join('\n');
};

/** One suite per rule, one test per page: every CI can show it. */
export const toJunit = (report: ScanReport): string => {
  const { pages, findings, failOn, summary, seconds, phases, incomplete } = report;
  const suites = RULES.filter((rule) => failOn.includes(rule)).map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule);
    // A page reached only through others, such as the target of a redirect, has findings, too.
    const all = [...new Set([...pages, ...own.map(({ page }) => page)])];
    const cases = all.map((page) =>
      testCase(
        rule,
        page,
        own.filter((finding) => finding.page === page),
      ),
    );
    const failures = all.filter((page) =>
      own.some((finding) => finding.fails && finding.page === page),
    ).length;
    return [
      `  <testsuite${attributes({ name: `${rule}: ${MEANING[rule]}`, tests: all.length, failures })}>`,
      ...cases,
      '  </testsuite>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'flux-consent scan', failures: summary.failing, errors: errorsOf(report), time: seconds })}>`,
    ...(incomplete.length || phases.some(({ skipped }) => skipped) ? [sight(report)] : []),
    ...suites,
    '</testsuites>',
    '',
  ].join('\n');
};
