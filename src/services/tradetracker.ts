import type { CatalogueService } from '../model/service';

export const tradetracker: CatalogueService<'tradetracker', 'marketing'> = {
  id: 'tradetracker',
  category: 'marketing',
  vendor: 'TradeTracker',
  title: { en: 'TradeTracker' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://tradetracker.com/privacy-policy/',
  urls: ['tradetracker.net', 'tradetracker.com'],
  cookies: [
    { name: 'TT2_*', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
    { name: '__tgpc', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
    { name: '__tgdat*', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
    { name: 'TTCLID', lifetime: 'P1Y', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://tradetracker.com/privacy-policy/',
};
