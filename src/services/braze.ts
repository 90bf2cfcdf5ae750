import type { CatalogueService } from '../model/service';

export const braze: CatalogueService<'braze', 'marketing'> = {
  id: 'braze',
  category: 'marketing',
  vendor: 'Braze',
  title: { en: 'Braze' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://www.braze.com/company/legal/privacy',
  urls: [
    'braze.com',
    'braze.eu',
    'appboycdn.com',
    'appboy.com',
    'jsdelivr.net/npm/@braze/web-sdk*',
    'unpkg.com/@braze/web-sdk*',
  ],
  inline: ['braze.initialize('],
  cookies: [
    { name: 'ab.storage.*', lifetime: 'P1Y', description: { en: 'Recognises the visitor and the session.' } },
    { name: 'ab.optOut*', lifetime: 'P1Y', description: { en: 'Keeps the objection.' } },
    { name: 'ab._gd', description: { en: 'Finds the domain for cookies.' } },
  ],
  storage: [
    { kind: 'local', name: 'ab.storage.*', description: { en: 'State of messages.' } },
    { kind: 'local', name: 'ab.*', description: { en: 'State of messages.' } },
    { kind: 'session', name: 'ab.storage.*', description: { en: 'State of messages.' } },
    {
      kind: 'indexeddb',
      name: 'AppboyServiceWorkerAsyncStorage',
      description: { en: 'Messages and identifiers.' },
    },
    { kind: 'indexeddb', name: 'AppboyServiceWorker*', description: { en: 'Keeps further state.' } },
    {
      kind: 'indexeddb',
      name: 'Braze IndexedDB Support Test',
      description: { en: 'Tries whether storing works.' },
    },
    { kind: 'indexeddb', name: 'braze*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.braze.com/docs/developer_guide/storage/',
};
