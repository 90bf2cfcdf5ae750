import type { CatalogueService } from '../model/service';

export const kameleoon: CatalogueService<'kameleoon', 'analytics'> = {
  id: 'kameleoon',
  category: 'analytics',
  vendor: 'Kameleoon',
  title: { en: 'Kameleoon' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://www.kameleoon.com/privacy-policy',
  urls: ['kameleoon.com', 'kameleoon.eu', 'kameleoon.io'],
  cookies: [
    { name: 'kameleoonVisitorCode', lifetime: 'P380D', description: { en: 'Recognises the visitor.' } },
    { name: 'kameleoon*', description: { en: 'State of tests.' } },
  ],
  storage: [
    { kind: 'local', name: 'kameleoon*', description: { en: 'State of tests.' } },
    { kind: 'session', name: 'kameleoon*', description: { en: 'State of tests.' } },
  ],
  source: 'https://help.kameleoon.com/',
};
