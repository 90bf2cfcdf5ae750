import type { CatalogueService } from '../model/service';

export const usersnap: CatalogueService<'usersnap', 'preferences'> = {
  id: 'usersnap',
  category: 'preferences',
  vendor: 'Usersnap',
  title: { en: 'Usersnap' },
  description: {
    en: 'Takes reports and wishes from visitors.',
    de: 'Nimmt Meldungen und Wünsche von Besuchern entgegen.',
  },
  privacyPolicy: 'https://usersnap.com/privacy-policy',
  urls: ['usersnap.com'],
  storage: [
    { kind: 'local', name: 'usersnap*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '__usersnap*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.usersnap.com/',
};
