import type { CatalogueService } from '../model/service';

export const mgid: CatalogueService<'mgid', 'marketing'> = {
  id: 'mgid',
  category: 'marketing',
  vendor: 'MGID',
  title: { en: 'MGID' },
  description: { en: 'Shows paid recommendations.', de: 'Zeigt bezahlte Empfehlungen.' },
  privacyPolicy: 'https://www.mgid.com/privacy-policy',
  urls: ['mgid.com'],
  cookies: [
    { name: 'muidn', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'mg_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_mgPb*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'mgMuidn', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.mgid.com/privacy-policy',
};
