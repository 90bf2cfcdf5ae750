import type { CatalogueService } from '../model/service';

export const abTasty: CatalogueService<'ab-tasty', 'analytics'> = {
  id: 'ab-tasty',
  category: 'analytics',
  vendor: 'AB Tasty',
  title: { en: 'AB Tasty' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://www.abtasty.com/privacy-policy/',
  urls: ['abtasty.com', 'flagship.io'],
  cookies: [
    { name: 'ABTasty', lifetime: 'P13M', description: { en: 'Recognises the visitor and keeps tests.' } },
    { name: 'ABTastySession', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: 'ABTastyOptout', description: { en: 'Keeps the objection.' } },
    { name: 'ABTastyDomainTest', description: { en: 'Finds the domain for cookies.' } },
  ],
  storage: [
    { kind: 'local', name: 'ABTasty*', description: { en: 'State of tests.' } },
    { kind: 'local', name: 'FS_CLIENT_VISITOR', description: { en: 'Keeps variants of tests.' } },
    { kind: 'session', name: 'ABTasty*', description: { en: 'State of tests.' } },
    { kind: 'local', name: 'FS_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'fs_*_visitor*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://docs.abtasty.com/',
};
