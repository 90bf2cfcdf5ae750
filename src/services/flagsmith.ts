import type { CatalogueService } from '../model/service';

export const flagsmith = {
  id: 'flagsmith',
  category: 'preferences',
  vendor: 'Flagsmith',
  title: { en: 'Flagsmith' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://www.flagsmith.com/privacy-policy',
  urls: ['flagsmith.com'],
  storage: [
    { kind: 'local', name: 'BULLET_TRAIN_DB*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'BULLET_TRAIN_EVENT*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: 'FLAGSMITH_*', description: { en: 'Keeps flags.' } },
    { kind: 'local', name: 'flagsmith*', description: { en: 'Keeps flags.' } },
  ],
  source: 'https://docs.flagsmith.com/',
} as const satisfies CatalogueService<'flagsmith'>;
