import type { CatalogueService } from '../model/service';

export const seedtag: CatalogueService<'seedtag', 'marketing'> = {
  id: 'seedtag',
  category: 'marketing',
  vendor: 'Seedtag',
  title: { en: 'Seedtag' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.seedtag.com/privacy-policy/',
  urls: ['seedtag.com'],
  cookies: [
    { name: 'st_uid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'st_csd', description: { en: 'Keeps further state.' } },
    { name: 'st_cs', description: { en: 'Keeps further state.' } },
    { name: 'st_cnt', description: { en: 'Keeps further state.' } },
    { name: 'st_chc', description: { en: 'Keeps further state.' } },
    { name: 'st_ssp', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.seedtag.com/cookies-policy/',
};
