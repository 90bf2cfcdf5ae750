import type { CatalogueService } from '../model/service';

export const split: CatalogueService<'split', 'preferences'> = {
  id: 'split',
  category: 'preferences',
  vendor: 'Harness',
  title: { en: 'Split' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://www.harness.io/legal/privacy',
  urls: [
    'split.io',
    'jsdelivr.net/npm/@splitsoftware/splitio*',
    'unpkg.com/@splitsoftware/splitio*',
    'jsdelivr.net/npm/@splitsoftware/splitio-browserjs*',
    'unpkg.com/@splitsoftware/splitio-browserjs*',
  ],
  storage: [
    { kind: 'local', name: 'SPLITIO*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: '*.SPLITIO*', description: { en: 'Keeps flags.' } },
  ],
  source: 'https://help.split.io/hc/en-us/articles/360020448791',
};
