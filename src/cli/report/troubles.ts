import type { ScanReport } from './scan-report';

/** What the scan could not see, worded for all formats. */
export interface Trouble {
  /** `error`: something that was asked for was not looked at. */
  readonly level: 'error' | 'warning';
  readonly text: string;
}

export const troublesOf = ({ phases, unseen }: ScanReport): Trouble[] => [
  ...phases.flatMap(({ title, skipped }): Trouble[] =>
    skipped ? [{ level: 'error', text: `Left out: ${title}: ${skipped}.` }] : [],
  ),
  ...unseen.map(({ page, why }): Trouble => ({ level: 'error', text: `Not seen: ${page}: ${why}.` })),
  ...[...new Set(phases.flatMap(({ problems }) => problems))].map(
    (problem): Trouble => ({ level: 'warning', text: `Trouble: ${problem}` }),
  ),
];
