import { type Accepted, idOf, toAccepted } from '../assess/baseline';
import type { Seen } from '../assess/inventory';
import type { Item } from '../assess/item';
import { RULES, type Rule, type Verdicts } from '../assess/rules';
import { incompleteOf, type Missing, type Sight, type Unseen } from './incomplete';

export interface ReportedFinding {
  /** Stable between scans: rule, kind, pattern of the name, host. */
  readonly id: string;
  readonly rule: Rule;
  readonly kind: string;
  readonly name: string;
  readonly host: string;
  readonly service: string | null;
  readonly vendor: string | null;
  readonly category: string;
  readonly phase: string;
  readonly page: string;
  /** URL of the script that did it. */
  readonly source: string | null;
  readonly message: string;
  /** Listed in the baseline. */
  readonly accepted: boolean;
  /** Makes the scan fail. */
  readonly fails: boolean;
}

export interface ReportedPhase {
  readonly id: string;
  readonly title: string;
  /** Items seen. */
  readonly items: number;
  /** Why the phase was skipped. */
  readonly skipped: string | null;
  readonly problems: readonly string[];
}

export interface ReportedPolicy {
  readonly id: string;
  readonly version: string;
  /** `page`, or the path of its file. */
  readonly from: string;
}

/** The result of a scan: the source of all formats, and itself the JSON report. */
export interface ScanReport {
  readonly format: 'flux-consent-scan';
  readonly formatVersion: 1;
  readonly version: string;
  readonly browser: string;
  readonly started: string;
  readonly seconds: number;
  readonly pages: readonly string[];
  readonly policy: ReportedPolicy | null;
  readonly jurisdiction: string | null;
  readonly failOn: readonly Rule[];
  readonly summary: {
    readonly items: number;
    readonly findings: number;
    readonly failing: number;
    readonly accepted: number;
  };
  readonly phases: readonly ReportedPhase[];
  readonly findings: readonly ReportedFinding[];
  /** Not for the site to fix, or too uncertain to call wrong. */
  readonly notices: readonly {
    readonly kind: string;
    readonly name: string;
    readonly host: string;
    readonly message: string;
  }[];
  /** Pages that were asked for but could not be looked at. */
  readonly unseen: readonly Unseen[];
  /** All that was asked for and could not be looked at: these pages, and what else makes the scan incomplete. */
  readonly incomplete: readonly Missing[];
  /** Entries of the baseline that were no longer found. */
  readonly gone: readonly Accepted[];
  /** What the scan itself could not do. */
  readonly remarks: readonly string[];
  readonly items: readonly Item[];
}

export interface Outcome extends Sight {
  readonly version: string;
  readonly browser: string;
  readonly started: Date;
  readonly seconds: number;
  readonly pages: readonly string[];
  readonly policy: ReportedPolicy | null;
  readonly jurisdiction: string | undefined;
  readonly failOn: readonly Rule[];
  readonly baseline: readonly Accepted[];
  readonly inventory: readonly Seen[];
  readonly verdicts: Verdicts;
  readonly remarks: readonly string[];
}

const toFindings = ({ verdicts, baseline, failOn }: Outcome): ReportedFinding[] => {
  const known = new Set(baseline.map(idOf));
  return verdicts.findings.map((finding) => {
    const { rule, item, phase, page, message } = finding;
    const id = idOf(toAccepted(finding));
    const accepted = known.has(id);
    return {
      id,
      rule,
      kind: item.kind,
      name: item.name,
      host: item.host,
      service: item.service ?? null,
      vendor: item.vendor ?? null,
      category: item.category,
      phase,
      page,
      source: item.source ?? null,
      message,
      accepted,
      fails: !accepted && failOn.includes(rule),
    };
  });
};

export const toScanReport = (outcome: Outcome): ScanReport => {
  const { runs, inventory, verdicts, baseline, pages, policy, failOn, remarks } = outcome;
  const findings = toFindings(outcome);
  const found = new Set(findings.map(({ id }) => id));
  return {
    format: 'flux-consent-scan',
    formatVersion: 1,
    version: outcome.version,
    browser: outcome.browser,
    started: outcome.started.toISOString(),
    seconds: Math.round(outcome.seconds * 10) / 10,
    pages,
    policy,
    jurisdiction: outcome.jurisdiction ?? null,
    failOn: RULES.filter((rule) => failOn.includes(rule)),
    summary: {
      items: inventory.length,
      findings: findings.length,
      failing: findings.filter(({ fails }) => fails).length,
      accepted: findings.filter(({ accepted }) => accepted).length,
    },
    phases: runs.map(({ phase, skipped, problems }) => ({
      id: phase.id,
      title: phase.title,
      items: inventory.filter(({ after }) => after.has(phase.id)).length,
      skipped: skipped ?? null,
      problems,
    })),
    findings,
    notices: verdicts.notices.map(({ item: { kind, name, host }, message }) => ({
      kind,
      name,
      host,
      message,
    })),
    gone: baseline.filter((entry) => !found.has(idOf(entry))),
    unseen: outcome.unseen,
    incomplete: incompleteOf(outcome),
    remarks,
    items: inventory.map(({ item }) => item),
  };
};
