import type { CatalogueService } from '../model/service';

export const launchdarkly: CatalogueService<'launchdarkly', 'preferences'> = {
  id: 'launchdarkly',
  category: 'preferences',
  vendor: 'Catamorphic',
  title: { en: 'LaunchDarkly' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://launchdarkly.com/policies/privacy/',
  urls: [
    'launchdarkly.com',
    'launchdarkly.us',
    'jsdelivr.net/npm/launchdarkly-js-client-sdk*',
    'unpkg.com/launchdarkly-js-client-sdk*',
    'jsdelivr.net/npm/@launchdarkly/*',
    'unpkg.com/@launchdarkly/*',
  ],
  storage: [
    { kind: 'local', name: 'ld:*', description: { en: 'Keeps flags and recognises anonymous visitors.' } },
    { kind: 'local', name: 'LaunchDarkly*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'launchdarkly*', description: { en: 'Keeps flags.' } },
  ],
  source: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
};
