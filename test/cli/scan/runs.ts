import { grantsIn } from '../../../src/cli/assess/grants';
import { takeInventory } from '../../../src/cli/assess/inventory';
import { createOwners } from '../../../src/cli/assess/owner';
import { applyRules, RULES } from '../../../src/cli/assess/rules';
import { type ScanReport, toScanReport } from '../../../src/cli/report/scan-report';
import type { PhaseRun } from '../../../src/cli/scan/journey';
import { type Phase, phasesFor } from '../../../src/cli/scan/phase';
import type { Sighting, Write } from '../../../src/cli/scan/sighting';
import type { Policy, PolicyInput } from '../../../src/model/policy';
import { parsePolicy } from '../../../src/policy/parse';
import { catalogue } from '../../../src/services';

export const input: PolicyInput = {
  id: 'shop',
  version: '1',
  categories: [{ id: 'necessary', required: true }, 'preferences', 'analytics', 'marketing'],
  services: [
    { id: 'shop', category: 'necessary', cookies: [{ name: 'cart' }] },
    {
      id: 'stats',
      category: 'analytics',
      vendor: 'Stats Ltd',
      urls: ['stats.example'],
      cookies: [{ name: '_st_*' }],
      storage: [{ kind: 'local', name: 'st:*' }],
    },
  ],
};
export const policy = parsePolicy(input);
export const PAGE = 'https://shop.example/';

type Part = Partial<Sighting> & Pick<Sighting, 'kind' | 'name'>;
export const sighting = (part: Part): Sighting => ({
  host: 'shop.example',
  stage: 'after',
  page: PAGE,
  ...part,
});
export const cookie = (name: string, more: Partial<Sighting> = {}): Sighting =>
  sighting({ kind: 'cookie', name, ...more });
export const request = (name: string, more: Partial<Sighting> = {}): Sighting =>
  sighting({ kind: 'request', name, host: new URL(name).hostname, via: 'fetch', ...more });

/** What was seen, by phase id; phases that are not listed saw nothing. */
export type Seen = Readonly<
  Record<string, readonly Sighting[] | { sightings?: Sighting[]; writes?: Write[] }>
>;

const toRun = (phase: Phase, seen: Seen[string] = [], skipped?: string): PhaseRun => ({
  phase,
  problems: [],
  unseen: new Map(),
  ...(skipped !== undefined && { skipped }),
  ...('length' in seen
    ? { sightings: seen, writes: [] }
    : { sightings: seen.sightings ?? [], writes: seen.writes ?? [] }),
});

interface With {
  readonly policy?: Policy | undefined;
  readonly jurisdiction?: string;
  readonly preset?: readonly string[];
  readonly baseline?: ScanReport['gone'];
  readonly failOn?: ScanReport['failOn'];
  readonly unseen?: ScanReport['unseen'];
  readonly unusable?: string;
  /** Why a phase was left out, by its id. */
  readonly skipped?: Readonly<Record<string, string>>;
}

/** The report of a scan with these sightings. */
export const report = (seen: Seen, options: With = {}): ScanReport => {
  const used = 'policy' in options ? options.policy : policy;
  const { jurisdiction } = options;
  const phases = phasesFor(used);
  const runs = phases.map((phase) => toRun(phase, seen[phase.id], options.skipped?.[phase.id]));
  const owners = createOwners({ policy: used, catalogue, host: 'shop.example' });
  const inventory = takeInventory(runs, owners);
  const grants = new Map(phases.map((phase) => [phase.id, grantsIn(phase, used, jurisdiction)]));
  return toScanReport({
    version: '0.1.0',
    browser: 'Chromium 1',
    started: new Date('2026-11-24T12:00:00Z'),
    seconds: 12.34,
    pages: [PAGE],
    policy: used ? { id: used.id, version: used.version, from: 'policy.json' } : null,
    jurisdiction,
    failOn: options.failOn ?? RULES,
    baseline: options.baseline ?? [],
    runs,
    inventory,
    verdicts: applyRules(inventory, { policy: used, phases, grants, preset: new Set(options.preset) }),
    unseen: options.unseen ?? [],
    unusable: options.unusable,
    remarks: [],
  });
};

/** The findings as `rule name`, in order. */
export const verdicts = (seen: Seen, options?: With): string[] =>
  report(seen, options).findings.map(({ rule, name }) => `${rule} ${name}`);
