import type { CatalogueService } from '../model/service';

export const growthbook = {
  id: 'growthbook',
  category: 'analytics',
  vendor: 'GrowthBook',
  title: { en: 'GrowthBook' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://www.growthbook.io/privacy',
  urls: ['growthbook.io'],
  cookies: [
    { name: 'gbuuid', lifetime: 'P400D', description: { en: 'Recognises the visitor.' } },
    { name: 'gbStickyBuckets__*', lifetime: 'P180D', description: { en: 'Keeps variants of tests.' } },
  ],
  storage: [
    { kind: 'local', name: 'gbFeaturesCache', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'gbStickyBuckets__*', description: { en: 'Keeps variants of tests.' } },
    { kind: 'local', name: 'gbuuid', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://docs.growthbook.io/lib/js',
} as const satisfies CatalogueService<'growthbook'>;
