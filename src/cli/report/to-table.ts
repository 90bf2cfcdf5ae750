import { MEANING, RULES } from '../assess/rules';
import { count } from '../report';
import { incompleteLine } from './incomplete';
import type { ReportedFinding, ScanReport } from './scan-report';
import { troublesOf } from './troubles';

const path = (url: string): string => {
  try {
    const { pathname, search } = new URL(url);
    return pathname + search;
  } catch {
    return url;
  }
};

/** Columns as wide as their content; the last one is left as it is. */
const columns = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] as number)))
      .join('  '),
  );
};

const shorten = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const row = ({
  accepted,
  kind,
  name,
  host,
  vendor,
  category,
  phase,
  page,
  source,
}: ReportedFinding): string[] => [
  accepted ? '  ·' : '  ✗',
  kind,
  shorten(name, 60),
  shorten(host, 30),
  `${vendor ?? '?'}, ${category}`,
  phase,
  path(page) + (source ? `  by ${shorten(source, 70)}` : ''),
];

const section = (report: ScanReport, rule: (typeof RULES)[number]): string[] => {
  const own = report.findings.filter((finding) => finding.rule === rule);
  if (!own.length) return [];
  const mild = report.failOn.includes(rule) ? '' : ' (does not fail)';
  return [`${rule}: ${MEANING[rule]}${mild}`, ...columns(own.map(row)), ''];
};

/** For a terminal: what is wrong, rule by rule, then what was looked at. */
export const toTable = (report: ScanReport): string => {
  const { summary, phases, pages, policy, notices, gone, remarks } = report;
  const partial = incompleteLine(report.incomplete);
  const skipped = phases.filter((phase) => phase.skipped);
  return [
    ...RULES.flatMap((rule) => section(report, rule)),
    ...(notices.length ? ['Notices', ...notices.map(({ message }) => `  ${message}`), ''] : []),
    ...(gone.length
      ? [
          'In the baseline, but not found any more',
          ...gone.map(({ rule, kind, name }) => `  ${rule}  ${kind}  ${name}`),
          '',
        ]
      : []),
    ...troublesOf(report).map(({ text }) => text),
    ...remarks,
    `${count(summary.items, 'item')} on ${count(pages.length, 'page')} in ${count(phases.length - skipped.length, 'phase')}, ${report.seconds} s; policy ${policy ? `${policy.id} ${policy.version} (${policy.from})` : 'none'}.`,
    `${count(summary.findings, 'finding')}, ${summary.accepted} in the baseline, ${summary.failing} failing.`,
    ...(partial ? [partial] : []),
    '',
  ].join('\n');
};
