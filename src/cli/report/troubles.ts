import { leftOut } from './incomplete';
import type { ScanReport } from './scan-report';

/** What the scan could not see, worded for all formats. */
export interface Trouble {
  /** `error`: something that was asked for was not looked at. */
  readonly level: 'error' | 'warning';
  readonly text: string;
}

export const troublesOf = ({ phases, incomplete }: ScanReport): Trouble[] => {
  const errors = incomplete.map(({ message }) => message);
  const skipped = phases.flatMap(({ title, skipped }) => (skipped ? [leftOut(title, skipped)] : []));
  const problems = phases.flatMap(({ problems }) => problems.map((problem) => `Trouble: ${problem}`));
  return [
    ...errors.map((text): Trouble => ({ level: 'error', text })),
    ...[...new Set([...skipped, ...problems])]
      .filter((text) => !errors.includes(text))
      .map((text): Trouble => ({ level: 'warning', text })),
  ];
};
