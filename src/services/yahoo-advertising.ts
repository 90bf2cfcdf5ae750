import type { CatalogueService } from '../model/service';

export const yahooAdvertising: CatalogueService<'yahoo-advertising', 'marketing'> = {
  id: 'yahoo-advertising',
  category: 'marketing',
  vendor: 'Yahoo',
  title: { en: 'Yahoo Advertising' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://legal.yahoo.com/us/en/yahoo/privacy/index.html',
  urls: [
    'ads.yahoo.com',
    'analytics.yahoo.com',
    'adtech.yahooinc.com',
    'advertising.com',
    'yimg.com/wi/*',
    'yahoodns.net',
    's.yimg.com/rq/*',
  ],
  cookies: [
    { name: 'A1', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'A1S', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'A3', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'APID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'IDSYNC', description: { en: 'Matches identifiers with partners.' } },
    { name: 'APIDTS', description: { en: 'Matches identifiers with partners.' } },
    { name: 'GUC', description: { en: 'Keeps further state.' } },
    { name: 'GUCS', description: { en: 'Keeps further state.' } },
    { name: 'cmp', description: { en: 'Keeps further state.' } },
    { name: 'rxx', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'vmcid', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'vmuuid', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://legal.yahoo.com/us/en/yahoo/privacy/cookies/index.html',
};
