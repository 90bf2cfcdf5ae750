import { MEANING, RULES } from '../assess/rules';
import { code, toPlain } from '../declaration/to-markdown';
import { count } from '../report';
import { incompleteLine } from './incomplete';
import type { ScanReport } from './scan-report';
import { troublesOf } from './troubles';

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  line(headings),
  line(headings.map(() => '---')),
  ...rows.map(line),
  '',
];

const sectionOf = ({ findings, failOn }: ScanReport, rule: (typeof RULES)[number]): string[] => {
  const own = findings.filter((finding) => finding.rule === rule);
  if (!own.length) return [];
  return [
    `## ${rule}`,
    '',
    `${MEANING[rule]}.${failOn.includes(rule) ? '' : ' This rule does not fail the scan.'}`,
    '',
    ...table(
      ['', 'Kind', 'Name', 'Host', 'Whose', 'Phase', 'Page', 'By'],
      own.map((one) => [
        one.accepted ? 'known' : '**new**',
        one.kind,
        code(one.name),
        toPlain(one.host),
        toPlain(one.category === 'unknown' ? 'unknown' : `${one.vendor ?? one.service}, ${one.category}`),
        toPlain(one.phase),
        toPlain(one.page),
        one.source ? code(one.source) : '',
      ]),
    ),
  ];
};

/** For a pull request or a step summary. */
export const toScanMarkdown = (report: ScanReport): string => {
  const { summary, pages, phases, policy, notices, remarks, items, incomplete } = report;
  const partial = incompleteLine(incomplete);
  const troubles = troublesOf(report);
  return [
    '# Consent scan',
    '',
    `**${count(summary.findings, 'finding')}**, ${summary.accepted} in the baseline, **${summary.failing} failing**. ` +
      `${count(summary.items, 'item')} on ${count(pages.length, 'page')}, ${count(phases.filter(({ skipped }) => !skipped).length, 'phase')}; ` +
      `policy ${policy ? toPlain(`${policy.id} ${policy.version}`) : 'none'}.`,
    '',
    ...(partial ? [`**${partial}**`, ''] : []),
    ...(troubles.length ? [...troubles.map(({ text }) => `- ${toPlain(text)}`), ''] : []),
    ...RULES.flatMap((rule) => sectionOf(report, rule)),
    ...(notices.length
      ? ['## Notices', '', ...notices.map(({ message }) => `- ${toPlain(message)}`), '']
      : []),
    ...(remarks.length ? [...remarks.map((remark) => `> ${toPlain(remark)}`), ''] : []),
    '## Inventory',
    '',
    ...table(
      ['Kind', 'Name', 'Host', 'Service', 'Category', 'Declared', 'Kept for', 'Phases'],
      items.map((item) => [
        item.kind,
        code(item.name),
        toPlain(item.host),
        toPlain(item.vendor ?? item.service ?? ''),
        toPlain(item.category),
        item.declared,
        item.lifetime ?? '',
        toPlain(item.phases.join(', ')),
      ]),
    ),
  ].join('\n');
};
