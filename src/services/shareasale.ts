import type { CatalogueService } from '../model/service';

export const shareasale: CatalogueService<'shareasale', 'marketing'> = {
  id: 'shareasale',
  category: 'marketing',
  vendor: 'Awin',
  title: { en: 'ShareASale' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://www.shareasale.com/PrivacyPolicy.pdf',
  urls: ['shareasale.com', 'shareasale-analytics.com'],
  cookies: [
    { name: 'MERCHANT*', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sas_m_awin', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sas_m_*', description: { en: 'Keeps where the visit came from.' } },
  ],
  storage: [
    {
      kind: 'local',
      name: 'shareasaleWPTrackingAlreadyUsed',
      description: { en: 'Keeps where the visit came from.' },
    },
  ],
  source: 'https://www.shareasale.com/',
};
