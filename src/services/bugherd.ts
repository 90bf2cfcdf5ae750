import type { CatalogueService } from '../model/service';

export const bugherd: CatalogueService<'bugherd', 'preferences'> = {
  id: 'bugherd',
  category: 'preferences',
  vendor: 'BugHerd',
  title: { en: 'BugHerd' },
  description: {
    en: 'Takes reports and wishes from visitors.',
    de: 'Nimmt Meldungen und Wünsche von Besuchern entgegen.',
  },
  privacyPolicy: 'https://bugherd.com/privacy',
  urls: ['bugherd.com'],
  storage: [
    { kind: 'local', name: 'bugherd*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '_bh*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.bugherd.com/',
};
