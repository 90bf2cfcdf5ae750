import type { CatalogueService } from '../model/service';

export const userback: CatalogueService<'userback', 'preferences'> = {
  id: 'userback',
  category: 'preferences',
  vendor: 'Userback',
  title: { en: 'Userback' },
  description: {
    en: 'Takes reports and wishes from visitors.',
    de: 'Nimmt Meldungen und Wünsche von Besuchern entgegen.',
  },
  privacyPolicy: 'https://userback.io/privacy/',
  urls: ['userback.io'],
  storage: [
    { kind: 'local', name: 'userback*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'ub_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '_ub*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://docs.userback.io/',
};
