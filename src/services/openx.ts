import type { CatalogueService } from '../model/service';

export const openx: CatalogueService<'openx', 'marketing'> = {
  id: 'openx',
  category: 'marketing',
  vendor: 'OpenX',
  title: { en: 'OpenX' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.openx.com/legal/privacy-policy/',
  urls: ['openx.net', 'openx.com'],
  cookies: [
    { name: 'i', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'univ_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'OAID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'pd', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://www.openx.com/legal/cookie-policy/',
};
