import type { Consent } from '../model/consent';

/** Is there anything for the visitor to decide? Not where all is required, nor for a child, whom the site has decided for. */
export const isAsked = (consent: Consent): boolean =>
  Object.values(consent.get().decisions).some(({ source }) => source !== 'site');
