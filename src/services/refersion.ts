import type { CatalogueService } from '../model/service';

export const refersion: CatalogueService<'refersion', 'marketing'> = {
  id: 'refersion',
  category: 'marketing',
  vendor: 'Refersion',
  title: { en: 'Refersion' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://www.refersion.com/privacy-policy/',
  urls: ['refersion.com'],
  cookies: [
    { name: 'rfsn_aid', description: { en: 'Keeps where the visit came from.' } },
    { name: 'rfsn_cs', description: { en: 'Keeps where the visit came from.' } },
    { name: 'rfsn_*', description: { en: 'Keeps where the visit came from.' } },
  ],
  storage: [
    { kind: 'local', name: 'rfsn_*', description: { en: 'Keeps where the visit came from.' } },
    { kind: 'local', name: 'rfsn*', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://support.refersion.com/',
};
