import type { Consent, Undo } from '../model/consent';

/**
 * Publishes that Global Privacy Control is honoured, as `data-gpc-honoured` on the root element, where the browser
 * sends it. The refusal itself is part of the decision (consent/decide), so that no listener can miss it.
 * @see https://www.w3.org/TR/gpc/
 */
export const globalPrivacyControl =
  () =>
  (consent: Consent): Undo => {
    const show = (): void => {
      const honoured = Object.values(consent.get().decisions).some(({ source }) => source === 'signal');
      document.documentElement.toggleAttribute('data-gpc-honoured', honoured);
    };
    show();
    return consent.on('change', show);
  };
