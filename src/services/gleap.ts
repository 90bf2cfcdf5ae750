import type { CatalogueService } from '../model/service';

export const gleap: CatalogueService<'gleap', 'preferences'> = {
  id: 'gleap',
  category: 'preferences',
  vendor: 'Gleap',
  title: { en: 'Gleap' },
  description: {
    en: 'Takes reports and wishes from visitors.',
    de: 'Nimmt Meldungen und Wünsche von Besuchern entgegen.',
  },
  privacyPolicy: 'https://www.gleap.io/privacy-policy',
  urls: ['gleap.io'],
  storage: [
    { kind: 'local', name: 'gleap-widget-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'gleap-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'gleap_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'glcmp*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'gleap*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://github.com/GleapSDK/Gleap-JavaScript-SDK',
  checked: '2026-11-24',
};
