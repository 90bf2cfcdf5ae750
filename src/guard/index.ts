import type { Consent, Undo } from '../model/consent';
import { type GuardOptions, installGuard as install } from './install-guard';

export type { GuardOptions };

/**
 * Holds back what the consent does not allow, and lets it go once it does, in order and once. To be called before
 * any third party can run; in a page without a document it does nothing.
 */
export const installGuard = (consent: Consent, options: GuardOptions = {}): Undo =>
  install(consent, {
    clear: async (named) => (await import('./clear')).clearNow(consent, named),
    ...options,
  });
