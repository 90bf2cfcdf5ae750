import type { CatalogueService } from '../model/service';

export const partnerize: CatalogueService<'partnerize', 'marketing'> = {
  id: 'partnerize',
  category: 'marketing',
  vendor: 'Partnerize',
  title: { en: 'Partnerize' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://partnerize.com/privacy-policy',
  urls: ['prf.hn', 'partnerize.com'],
  cookies: [{ name: 'tPHG-PS', description: { en: 'Keeps where the visit came from.' } }],
  source: 'https://partnerize.com/privacy-policy',
};
