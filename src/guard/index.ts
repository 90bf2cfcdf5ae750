import type { Consent, Undo } from '../model/consent';
import { type GuardOptions, installGuard as install } from './install-guard';

export type { GuardOptions };

/**
 * Holds what the consent does not allow, and releases it in order, once, when it does. Call it before any
 * third party can run. In a page without a document it does nothing.
 */
export const installGuard = (consent: Consent, options: GuardOptions = {}): Undo =>
  install(consent, {
    clear: async (named) => (await import('./clear')).clearNow(consent, named),
    ...options,
  });
