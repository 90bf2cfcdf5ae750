import type { ScanReport } from './scan-report';

const COLUMNS = [
  'kind',
  'name',
  'host',
  'party',
  'service',
  'vendor',
  'category',
  'declared',
  'lifetime',
  'source',
  'page',
  'phases',
  'rules',
  'why',
] as const;

// RFC 4180; a cell that a spreadsheet would take for a formula is turned into text.
const cell = (value: string): string => {
  const text = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** One row per item, with the rules it breaks. */
export const toCsv = ({ items, findings }: ScanReport): string => {
  const rows = items.map((item) => {
    const rules = findings
      .filter(({ kind, name, host }) => kind === item.kind && name === item.name && host === item.host)
      .map(({ rule }) => rule);
    const texts: Record<(typeof COLUMNS)[number], string> = {
      ...item,
      service: item.service ?? '',
      vendor: item.vendor ?? '',
      lifetime: item.lifetime ?? '',
      source: item.source ?? '',
      phases: item.phases.join(' '),
      rules: [...new Set(rules)].join(' '),
    };
    return COLUMNS.map((column) => cell(texts[column])).join(',');
  });
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
};
