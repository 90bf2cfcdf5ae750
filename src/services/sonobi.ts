import type { CatalogueService } from '../model/service';

export const sonobi: CatalogueService<'sonobi', 'marketing'> = {
  id: 'sonobi',
  category: 'marketing',
  vendor: 'Sonobi',
  title: { en: 'Sonobi' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://sonobi.com/privacy-policy/',
  urls: ['sonobi.com'],
  cookies: [
    { name: '__uin_*', lifetime: 'P30D', description: { en: 'Matches identifiers with partners.' } },
    { name: '__uir_*', lifetime: 'P30D', description: { en: 'Matches identifiers with partners.' } },
    { name: '__uis', lifetime: 'P30D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'HAPLB*', lifetime: 'P30D', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://sonobi.com/privacy-policy/',
};
