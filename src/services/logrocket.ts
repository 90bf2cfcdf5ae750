import type { CatalogueService } from '../model/service';

export const logrocket = {
  id: 'logrocket',
  category: 'analytics',
  vendor: 'LogRocket',
  title: { en: 'LogRocket' },
  description: { en: 'Records sessions and errors.', de: 'Zeichnet Sitzungen und Fehler auf.' },
  privacyPolicy: 'https://logrocket.com/privacy/',
  urls: [
    'logrocket.io',
    'logrocket.com',
    'lr-ingest.io',
    'lr-ingest.com',
    'lr-in.com',
    'lr-in-prod.com',
    'lr-intake.com',
    'logr-ingest.com',
    'lrkt-in.com',
    'lgrckt-in.com',
  ],
  inline: ['LogRocket.init('],
  cookies: [
    { name: '_lr_tabs_-*', lifetime: 'P1D', description: { en: 'Joins pages into one recording.' } },
    { name: '_lr_uf_-*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_lr_hb_-*', lifetime: 'P1D', description: { en: 'Keeps that the recorder runs.' } },
    { name: '_lr_*', description: { en: 'State of the recorder.' } },
  ],
  storage: [
    { kind: 'local', name: '_lr_*', description: { en: 'State of the recorder.' } },
    { kind: 'local', name: 'lr_*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: '_lr_*', description: { en: 'State of the recorder.' } },
    { kind: 'session', name: 'lr_*', description: { en: 'State of the recorder.' } },
    { kind: 'indexeddb', name: 'LogRocket*', description: { en: 'Queue of recordings.' } },
    { kind: 'indexeddb', name: 'logrocket*', description: { en: 'Queue of recordings.' } },
  ],
  source: 'https://docs.logrocket.com/docs/cookies',
} as const satisfies CatalogueService<'logrocket'>;
