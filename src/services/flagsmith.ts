import type { CatalogueService } from '../model/service';

export const flagsmith: CatalogueService<'flagsmith', 'preferences'> = {
  id: 'flagsmith',
  category: 'preferences',
  vendor: 'Flagsmith',
  title: { en: 'Flagsmith' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://www.flagsmith.com/privacy-policy',
  urls: [
    'flagsmith.com',
    'jsdelivr.net/npm/flagsmith*',
    'unpkg.com/flagsmith*',
    'jsdelivr.net/npm/@flagsmith/*',
    'unpkg.com/@flagsmith/*',
  ],
  storage: [
    { kind: 'local', name: 'BULLET_TRAIN_DB*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'BULLET_TRAIN_EVENT*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: 'FLAGSMITH_*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'flagsmith*', description: { en: 'Keeps flags.' } },
  ],
  source: 'https://docs.flagsmith.com/',
};
