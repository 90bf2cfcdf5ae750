import type { Finding } from '../model/finding';

/** Findings that count as one to a reader. */
export interface Fold {
  /** The first of them, under a name with `*` where they differ. */
  readonly finding: Finding;
  readonly count: number;
}

// Ids, tokens and times within a name: UUIDs, runs of digits, long runs of hex, random words with digits.
const RANDOM =
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{12,}|\d{4,}|0\.\d+|(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{10,}/gi;

/**
 * Folds short-lived writes that differ only by an id or a time (locks, probes, queues) into one row. What is
 * still there is never folded.
 */
export const fold = (findings: readonly Finding[]): readonly Fold[] => {
  const rows = new Map<string, { finding: Finding; count: number }>();
  for (const finding of findings) {
    const name = finding.gone ? finding.name.replace(RANDOM, '*') : finding.name;
    const key = `${finding.gone ? 'gone' : 'there'} ${finding.kind} ${finding.source} ${name}`;
    const row = rows.get(key);
    if (row) {
      row.count += 1;
      row.finding = { ...row.finding, name };
    } else rows.set(key, { finding, count: 1 });
  }
  return [...rows.values()];
};
