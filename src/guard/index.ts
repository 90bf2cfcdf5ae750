import type { Consent, Undo } from '../model/consent';
import { type GuardOptions, installGuard as install } from './install-guard';
import { lockOut } from './lock-out';
import { needsGuard } from './needs-guard';

export type { GuardOptions };

/** Where the guard cannot work, as in jsdom, the browser is to refuse what it cannot hold. */
const fail = (consent: Consent, error: unknown): Undo => {
  const locks = consent.policy?.enforce !== false && needsGuard(consent.policy);
  if (locks) lockOut(location.href, consent.policy?.firstParty);
  consent.emit('problem', {
    code: 'guard',
    message: `The guard could not be started (${error}).`,
    hint: locks ? 'Everything from other sites is locked out.' : 'What is marked up stays held.',
  });
  return () => {};
};

/**
 * Holds what the consent does not allow, and releases it in order, once, when it does. Call it before any
 * third party can run. In a page without a document it does nothing; where it cannot be started, it tells by a
 * `problem` event.
 */
export const installGuard = (consent: Consent, options: GuardOptions = {}): Undo => {
  try {
    return install(consent, {
      clear: async (named) => (await import('./clear')).clearNow(consent, named),
      ...options,
    });
  } catch (error) {
    return fail(consent, error);
  }
};
