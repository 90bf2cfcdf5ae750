import type { CatalogueService } from '../model/service';

export const indexExchange: CatalogueService<'index-exchange', 'marketing'> = {
  id: 'index-exchange',
  category: 'marketing',
  vendor: 'Index Exchange',
  title: { en: 'Index Exchange' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.indexexchange.com/privacy/',
  urls: ['casalemedia.com', 'indexww.com', 'indexexchange.com'],
  cookies: [
    { name: 'CMID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'CMPRO', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'CMPS', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'CMRUM3', description: { en: 'Keeps further state.' } },
    { name: 'CMST', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'ix_features', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'IXWRAPPER*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.indexexchange.com/privacy/',
};
