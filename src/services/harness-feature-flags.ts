import type { CatalogueService } from '../model/service';

export const harnessFeatureFlags: CatalogueService<'harness-feature-flags', 'preferences'> = {
  id: 'harness-feature-flags',
  category: 'preferences',
  vendor: 'Harness',
  title: { en: 'Harness Feature Flags' },
  description: { en: 'Switches features on and off.', de: 'Schaltet Funktionen ein und aus.' },
  privacyPolicy: 'https://www.harness.io/legal/privacy',
  urls: ['ff.harness.io'],
  storage: [
    { kind: 'local', name: 'HARNESS_FF_CACHE_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'session', name: 'HARNESS_FF_CACHE_*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://github.com/harness/ff-javascript-client-sdk',
  checked: '2026-11-24',
};
