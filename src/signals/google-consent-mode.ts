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
function command(_consent: 'consent', _command: Command, _state: Record<string, string>): IArguments {
  // biome-ignore lint/complexity/noArguments: see above
  return arguments;
}

const layer = (): unknown[] => {
  const page = self as DataLayer;
  page.dataLayer = page.dataLayer || [];
  return page.dataLayer;
};

/** One at a time, and never none: pages put functions of one argument in place of `push`. */
const give = (commands: readonly IArguments[]): void => {
  for (const each of commands) layer().push(each);
};

/**
 * Tells Google's tags the consent: everything denied by default before any tag, then an update for each
 * change.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export const googleConsentMode =
  () =>
  (consent: Consent): Undo => {
    let last: string;
    const state = (granted: (id: string) => boolean): Record<string, string> => {
      const told: Record<string, string> = { security_storage: 'granted' };
      for (const [id, types] of Object.entries(TYPES)) {
        for (const type of types.split(' ')) told[type] = granted(id) ? 'granted' : 'denied';
      }
      return told;
    };
    /** The command that tells of a change, if there is one. */
    const update = (): IArguments[] => {
      const { decisions } = consent.get();
      const now = state((id) => decisions[id]?.status === 'granted');
      const text = JSON.stringify(now);
      if (text === last) return [];
      last = text;
      return [command('consent', 'update', now)];
    };
    const none = state(() => false);
    last = JSON.stringify(none);
    const first = [command('consent', 'default', none), ...update()];
    const all = layer();
    // A tag of Google's that has read the queue puts its own `push` there. Until then what the page has queued
    // before, as while the policy was fetched, is yet to be read.
    if (all.unshift && !Object.hasOwn(all, 'push')) all.unshift(...first);
    else give(first);
    return consent.on('change', () => give(update()));
  };
