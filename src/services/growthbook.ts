import type { CatalogueService } from '../model/service';

export const growthbook: CatalogueService<'growthbook', 'analytics'> = {
  id: 'growthbook',
  category: 'analytics',
  vendor: 'GrowthBook',
  title: { en: 'GrowthBook' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://www.growthbook.io/privacy',
  urls: ['growthbook.io', 'jsdelivr.net/npm/@growthbook/*', 'unpkg.com/@growthbook/*'],
  cookies: [
    { name: 'gbuuid', lifetime: 'P400D', description: { en: 'Recognises the visitor.' } },
    { name: 'gbStickyBuckets__*', lifetime: 'P180D', description: { en: 'Keeps variants of tests.' } },
  ],
  storage: [
    { kind: 'local', name: 'gbFeaturesCache', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'gbStickyBuckets__*', description: { en: 'Keeps variants of tests.' } },
    { kind: 'local', name: 'gbuuid', description: { en: 'Recognises the visitor.' } },
    { kind: 'indexeddb', name: 'growthbook*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'growthbook*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://docs.growthbook.io/lib/js',
};
