import type { CatalogueService } from '../model/service';

export const optimizely: CatalogueService<'optimizely', 'analytics'> = {
  id: 'optimizely',
  category: 'analytics',
  vendor: 'Optimizely',
  title: { en: 'Optimizely' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://www.optimizely.com/legal/privacy-notice/',
  urls: [
    'optimizely.com',
    'jsdelivr.net/npm/@optimizely/optimizely-sdk*',
    'unpkg.com/@optimizely/optimizely-sdk*',
  ],
  inline: ['optimizely.push('],
  cookies: [
    { name: 'optimizelyEndUserId', lifetime: 'P6M', description: { en: 'Recognises the visitor.' } },
    {
      name: 'optimizelyRedirectData',
      lifetime: 'PT5S',
      description: { en: 'Keeps data across a redirect.' },
    },
    { name: 'optimizelyDomainTestCookie', description: { en: 'Tries whether cookies work.' } },
    { name: 'optimizelyOptOut', lifetime: 'P10Y', description: { en: 'Keeps the objection.' } },
    { name: 'optimizelySession', lifetime: 'P6M', description: { en: 'Keeps the session.' } },
    { name: 'optimizely*', description: { en: 'State of tests.' } },
  ],
  storage: [
    { kind: 'local', name: 'optimizely*', description: { en: 'State of tests.' } },
    { kind: 'local', name: 'optly_*', description: { en: 'Queue of measurements.' } },
    { kind: 'session', name: 'optimizely*', description: { en: 'State of tests.' } },
    { kind: 'local', name: 'optly_fs_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'fs_optly_*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://support.optimizely.com/hc/en-us/articles/4410289774349',
};
