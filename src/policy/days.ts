import type { Regime } from '../model/jurisdiction';
import type { Policy } from '../model/policy';

/** Days a choice stands: the policy's, but never more than the regime's. */
export const daysOf = (regime: Regime, policy: Policy): number =>
  Math.min(regime.days, policy.record.days ?? regime.days);
