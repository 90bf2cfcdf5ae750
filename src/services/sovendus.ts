import type { CatalogueService } from '../model/service';

export const sovendus: CatalogueService<'sovendus', 'marketing'> = {
  id: 'sovendus',
  category: 'marketing',
  vendor: 'Sovendus',
  title: { en: 'Sovendus' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://online.sovendus.com/en/privacy-policy/',
  urls: ['sovendus.com'],
  cookies: [
    { name: 'sovReqToken', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sovCouponCode', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://online.sovendus.com/',
};
