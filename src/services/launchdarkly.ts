import type { CatalogueService } from '../model/service';

export const launchdarkly = {
  id: 'launchdarkly',
  category: 'preferences',
  vendor: 'Catamorphic',
  title: { en: 'LaunchDarkly' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://launchdarkly.com/policies/privacy/',
  urls: ['launchdarkly.com', 'launchdarkly.us'],
  storage: [
    { kind: 'local', name: 'ld:*', description: { en: 'Keeps flags and recognises anonymous visitors.' } },
    { kind: 'local', name: 'LaunchDarkly*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'launchdarkly*', description: { en: 'Keeps flags.' } },
  ],
  source: 'https://launchdarkly.com/docs/sdk/client-side/javascript',
} as const satisfies CatalogueService<'launchdarkly'>;
