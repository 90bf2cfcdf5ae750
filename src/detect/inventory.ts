import type { Consent } from '../model/consent';
import type { Finding, Leak } from '../model/finding';
import { fold } from './fold';

/** What a page can never see. The command line looks from outside: `flux-consent scan`. */
export const LIMITS: readonly string[] = [
  'HttpOnly cookies, and cookies of other paths and hosts than this page’s',
  'cookies and storage of other sites, in their frames and from their servers',
  'what ran before consent.js, but for what it left behind',
  'requests of workers and of frames of other sites',
  'closed shadow roots',
];

/** What was found on one page, for export. */
export interface Inventory {
  /** ISO 8601 time. */
  readonly made: string;
  /** URL without query. */
  readonly page: string;
  readonly policy: { readonly id: string; readonly version: string } | undefined;
  readonly findings: readonly Finding[];
  readonly leaks: readonly Leak[];
  readonly limits: readonly string[];
}

const toPage = (): string => (typeof location === 'object' ? location.origin + location.pathname : '');

export const isLeak = (finding: Finding): finding is Leak => 'fix' in finding;

/** The inventory of the page, short-lived writes folded. */
export const toInventory = (consent: Consent): Inventory => {
  const findings = fold(consent.findings()).map(({ finding }) => finding);
  return {
    made: new Date().toISOString(),
    page: toPage(),
    policy: consent.policy && { id: consent.policy.id, version: consent.policy.version },
    findings,
    leaks: findings.filter(isLeak),
    limits: LIMITS,
  };
};

const COLUMNS = ['kind', 'name', 'party', 'host', 'category', 'service', 'vendor', 'source'] as const;

// A spreadsheet would run a cell that begins like a formula: names are the page's, and not to be trusted.
const toCell = (value: unknown): string =>
  `"${`${value ?? ''}`.replace(/^'*[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

const toState = (finding: Finding): string =>
  isLeak(finding)
    ? 'leaked'
    : finding.held
      ? 'held'
      : finding.wouldHold
        ? 'would be held'
        : finding.gone
          ? 'gone'
          : 'let through';

/** CSV (RFC 4180), one line per finding. */
export const toCsv = (findings: readonly Finding[]): string => {
  const lines = findings.map((finding) => [
    ...COLUMNS.map((column) => finding[column]),
    new Date(finding.firstSeen).toISOString(),
    toState(finding),
  ]);
  return [[...COLUMNS, 'first seen', 'state'], ...lines]
    .map((cells) => `${cells.map(toCell).join(',')}\r\n`)
    .join('');
};
