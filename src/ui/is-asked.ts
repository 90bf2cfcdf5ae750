import type { Consent } from '../model/consent';

/** Whether there is anything for the visitor to decide: not where all is required, nor for a child. */
export const isAsked = (consent: Consent): boolean =>
  Object.values(consent.get().decisions).some(({ source }) => source !== 'site');
