import type { Consent } from '../model/consent';

/** How long scripts of the page itself wait for a policy, in milliseconds. */
const PATIENCE = 2000;

/**
 * Makes the function that tells whether the policy, or the services it names, are still being loaded; `over` is
 * called where they will not come. What needs consent stays held then.
 */
export const createComing = (consent: Consent, policy: unknown, over: () => void): (() => boolean) => {
  const given = policy ?? consent.policy;
  let coming = !consent.settled && !!given;
  const end = (): void => {
    coming = false;
    over();
  };
  if (coming) {
    void Promise.resolve(given).then((found) => found || end());
    setTimeout(end, PATIENCE);
  }
  return () => coming && !consent.settled;
};
