import type { Regime } from '../model/jurisdiction';
import type { Policy } from '../model/policy';

/** How many days a choice stands. */
export const daysOf = (regime: Regime, policy: Policy): number =>
  Math.min(regime.days, policy.record.days ?? regime.days);
