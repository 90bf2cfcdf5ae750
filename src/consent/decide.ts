import type { Decision, Due, Source } from '../model/decision';
import type { Regime, RegimeModel } from '../model/jurisdiction';
import type { Policy } from '../model/policy';
import type { ConsentRecord } from '../model/record';
import { daysOf } from '../policy/days';

export interface Circumstances {
  readonly policy: Policy | undefined;
  /** Fingerprint of the policy, see policy/fingerprint. */
  readonly fingerprint: string;
  readonly regime: Regime;
  readonly record: ConsentRecord | undefined;
  /** Model of the regime under which the record was made; default the current regime's. */
  readonly madeUnder?: RegimeModel | undefined;
  /** Preference signals of the browser, such as `gpc`. */
  readonly signals: readonly string[];
  /** Seconds since the epoch. */
  readonly now: number;
  /** The visitor is below the policy's minimum age. */
  readonly child: boolean;
}

export interface Decisions {
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly services: Readonly<Record<string, Decision>>;
  readonly due: Due | null;
  /** The record, if it still counts. */
  readonly record: ConsentRecord | undefined;
  /** The record, if it no longer counts. */
  readonly lapsed: ConsentRecord | undefined;
}

/** Categories that Global Privacy Control does not concern: it refuses sale, and sharing for advertising. */
const BEYOND_GPC = ['preferences', 'analytics'];

const decision = (granted: boolean | undefined, source: Source): Decision =>
  Object.freeze({ status: granted ? 'granted' : 'denied', source });

/** Why the record does not count; undefined if it does. */
const lapse = (at: Circumstances): Due | undefined => {
  const { record, policy, now, regime } = at;
  if (!record || !policy || record.policy !== policy.id) return 'no-choice';
  // A record also lists what was on by default: where the law asks for a choice first, that is no choice.
  if (regime.model === 'opt-in' && (at.madeUnder ?? 'opt-in') !== 'opt-in') return 'no-choice';
  const days = daysOf(regime, policy);
  // A clock that was set back, or a lifetime that was shortened since, must not prolong a choice.
  if (record.expires <= now || record.given + days * 86400 <= now || record.given > now + 86400)
    return 'expired';
  const material = record.version !== policy.version && policy.changes === 'material';
  return material || record.fingerprint !== at.fingerprint ? 'policy-changed' : undefined;
};

/**
 * What is granted and denied, by whom, and whether a choice is due. Pure: the same circumstances always give
 * the same answer. Anything unknown is denied.
 */
export const decide = (at: Circumstances): Decisions => {
  const { policy, regime, signals, child } = at;
  const why = lapse(at);
  const record = why ? undefined : at.record;
  const gpc =
    signals.includes('gpc') &&
    [...regime.honours, ...(policy?.signals ?? [])].includes('global-privacy-control') &&
    // A choice made in the knowledge of the signal is the more specific one (W3C GPC, section 3).
    !record?.signals.includes('gpc');

  // A refusal outlives its expiry and a change of the policy, until the visitor chooses again; a grant does
  // not.
  const known = at.record?.policy === policy?.id ? at.record : undefined;
  const said = (id: string): Decision | undefined =>
    known?.denied.includes(id)
      ? decision(false, 'visitor')
      : record?.granted.includes(id)
        ? decision(true, 'visitor')
        : undefined;

  const forCategory = (id: string, required?: boolean, separate?: boolean): Decision => {
    if (required) return decision(true, 'site');
    if (child) return decision(false, 'site');
    if (gpc && !separate && !BEYOND_GPC.includes(id)) return decision(false, 'signal');
    return said(id) ?? decision(regime.model !== 'opt-in' && !separate, 'default');
  };

  const decisions = Object.fromEntries(
    (policy?.categories ?? []).map(({ id, required, separate }) => [id, forCategory(id, required, separate)]),
  );
  const services = Object.fromEntries(
    (policy?.services ?? []).map(({ id, category }) => {
      const inherited = decisions[category] ?? decision(false, 'default');
      const asked = inherited.source === 'visitor' || inherited.source === 'default';
      return [id, (asked && said(id)) || inherited];
    }),
  );
  const asks =
    policy && !child && regime.model === 'opt-in' && policy.categories.some((category) => !category.required);
  return { decisions, services, due: (asks && why) || null, record, lapsed: why && known };
};
