import type { CatalogueService } from '../model/service';

export const amazonAds: CatalogueService<'amazon-ads', 'marketing'> = {
  id: 'amazon-ads',
  category: 'marketing',
  vendor: 'Amazon',
  title: { en: 'Amazon Ads' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.amazon.com/privacy',
  urls: ['amazon-adsystem.com'],
  cookies: [
    { name: 'ad-id', lifetime: 'P9M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'ad-privacy', lifetime: 'P5Y', description: { en: 'Keeps the objection.' } },
    { name: 'aps_ext_*', description: { en: 'Recognises the browser for ads.' } },
  ],
  storage: [
    { kind: 'local', name: 'apstag*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'aps:*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'apstagUserOptOut', description: { en: 'Keeps the objection.' } },
  ],
  source: 'https://advertising.amazon.com/resources/ad-policy/',
};
