import type { CatalogueService } from '../model/service';

export const canny: CatalogueService<'canny', 'preferences'> = {
  id: 'canny',
  category: 'preferences',
  vendor: 'Canny',
  title: { en: 'Canny' },
  description: {
    en: 'Takes reports and wishes from visitors.',
    de: 'Nimmt Meldungen und Wünsche von Besuchern entgegen.',
  },
  privacyPolicy: 'https://canny.io/privacy',
  urls: ['canny.io'],
  cookies: [{ name: '_canny*', description: { en: 'Keeps the sign-in.' } }],
  storage: [{ kind: 'local', name: 'canny*', description: { en: 'Keeps what was shown or closed.' } }],
  source: 'https://developers.canny.io/',
};
