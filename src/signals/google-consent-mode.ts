import type { Consent, Undo } from '../model/consent';

/** Consent Mode v2 types by category id; a category of the site's own tells Google nothing. */
const TYPES: Readonly<Record<string, string>> = {
  analytics: 'analytics_storage',
  marketing: 'ad_storage ad_user_data ad_personalization',
  preferences: 'functionality_storage',
  personalization: 'personalization_storage',
};

type Command = 'default' | 'update';
type DataLayer = { dataLayer?: unknown[] };

// Google's tags read the `arguments` object; an array in its place is ignored.
function tell(_consent: 'consent', _command: Command, _state: Record<string, string>): void {
  const page = self as DataLayer;
  page.dataLayer = page.dataLayer || [];
  // biome-ignore lint/complexity/noArguments: see above
  page.dataLayer.push(arguments);
}

/**
 * Tells Google's tags the consent: everything denied by default before any tag, then an update for each
 * change.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode =
  () =>
  (consent: Consent): Undo => {
    let last: string | undefined;
    const state = (granted: (id: string) => boolean): Record<string, string> => {
      const told: Record<string, string> = { security_storage: 'granted' };
      for (const [id, types] of Object.entries(TYPES)) {
        for (const type of types.split(' ')) told[type] = granted(id) ? 'granted' : 'denied';
      }
      return told;
    };
    const update = (): void => {
      const { decisions } = consent.get();
      const now = state((id) => decisions[id]?.status === 'granted');
      const text = JSON.stringify(now);
      if (text === last) return;
      last = text;
      tell('consent', 'update', now);
    };
    const none = state(() => false);
    tell('consent', 'default', none);
    last = JSON.stringify(none);
    update();
    return consent.on('change', update);
  };
