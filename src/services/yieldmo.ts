import type { CatalogueService } from '../model/service';

export const yieldmo: CatalogueService<'yieldmo', 'marketing'> = {
  id: 'yieldmo',
  category: 'marketing',
  vendor: 'Yieldmo',
  title: { en: 'Yieldmo' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.yieldmo.com/privacy/',
  urls: ['yieldmo.com'],
  cookies: [
    { name: 'yieldmo_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ptrcriteo', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptrrhs', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptrpp', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptrpub', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptropenx', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptrbsw', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptreps', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptradtrt', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ptrrc', lifetime: 'P1Y', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://www.yieldmo.com/privacy/',
};
