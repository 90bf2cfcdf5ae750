import { choose, chooseAll } from '../../consent/choose';
import { decide } from '../../consent/decide';
import type { Snapshot } from '../../model/consent';
import type { Policy } from '../../model/policy';
import type { ConsentRecord } from '../../model/record';
import { regimeFor } from '../../policy/regime-for';
import type { Phase } from '../scan/phase';
import type { Owner } from './item';

/** What the visitor of a phase has allowed. */
export interface Grants {
  has(owner: Pick<Owner, 'service' | 'category'>): boolean;
  /** Everything that is asked for is allowed, so nothing unknown can count as refused. */
  readonly all: boolean;
}

/** Without a policy, only what the catalogue calls necessary may be there before a choice. */
const withoutPolicy = ({ choice }: Phase): Grants => ({
  has: ({ category }) => choice.kind === 'accept' || category === 'necessary',
  all: choice.kind === 'accept',
});

const choicesOf = (policy: Policy, { choice }: Phase): Record<string, boolean | undefined> | undefined => {
  if (choice.kind === 'none') return undefined;
  if (choice.kind === 'accept') return { ...chooseAll(policy, true) };
  const nothing = chooseAll(policy, false);
  if (choice.kind !== 'only') return { ...nothing };
  const theirs = policy.services.filter(({ category }) => category === choice.category).map(({ id }) => id);
  return { ...nothing, ...Object.fromEntries([choice.category, ...theirs].map((id) => [id, true])) };
};

/** The SDK's own decision for the visitor of a phase; what the page itself claims does not count. */
export const grantsIn = (
  phase: Phase,
  policy: Policy | undefined,
  jurisdiction: string | undefined,
): Grants => {
  if (!policy) return withoutPolicy(phase);
  const now = 1_800_000_000;
  const regime = regimeFor(policy, jurisdiction);
  const signals = phase.gpc ? ['gpc'] : [];
  const at = { policy, fingerprint: '', regime, signals, now, child: false };
  const before = decide({ ...at, record: undefined });
  const choices = choicesOf(policy, phase);
  const record: ConsentRecord | undefined = choices && {
    policy: policy.id,
    version: policy.version,
    fingerprint: '',
    id: 'scan',
    given: now - 1,
    expires: now + 86_400,
    jurisdiction: jurisdiction ?? '',
    action: 'save',
    surface: 'api',
    signals,
    ...choose(policy, { ...before, regime, jurisdiction, signals } as Snapshot, choices),
  };
  const { decisions, services } = decide({ ...at, record });
  const isGranted = (id: string): boolean => decisions[id]?.status === 'granted';
  return {
    has({ service, category }) {
      const status = service === undefined ? undefined : services[service]?.status;
      return status
        ? status === 'granted'
        : isGranted(category) || (category === 'necessary' && !decisions.necessary);
    },
    all: policy.categories.every(({ id, separate }) => separate || isGranted(id)),
  };
};
