import type { CatalogueService } from '../model/service';

export const tradedoubler: CatalogueService<'tradedoubler', 'marketing'> = {
  id: 'tradedoubler',
  category: 'marketing',
  vendor: 'Tradedoubler',
  title: { en: 'Tradedoubler' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://www.tradedoubler.com/en/privacy-policy/',
  urls: ['tradedoubler.com'],
  cookies: [
    { name: 'TD_PIC', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'TD_UNIQUE_IMP', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'TradeDoublerGUID', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'BT', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://www.tradedoubler.com/en/cookie-policy/',
};
