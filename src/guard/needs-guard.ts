import type { Policy } from '../model/policy';

/**
 * Whether anything must be held besides what is marked up. Marked-up elements do nothing by themselves, so
 * the guard, which also releases them, need not be there before the page.
 */
export const needsGuard = (policy: Policy | undefined): boolean =>
  !policy ||
  !!policy.strict ||
  Object.values(policy.unknown).includes('block') ||
  // A service has names and URLs of its own, marked up or not.
  !!(policy.uses[0] ?? policy.services[0]);
