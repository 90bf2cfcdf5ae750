import type { CatalogueService } from '../model/service';

export const partnerstack: CatalogueService<'partnerstack', 'marketing'> = {
  id: 'partnerstack',
  category: 'marketing',
  vendor: 'PartnerStack',
  title: { en: 'PartnerStack' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://partnerstack.com/policies',
  urls: ['partnerstack.com', 'partnerlinks.io', 'grsm.io'],
  cookies: [
    { name: 'growsumo*', lifetime: 'P90D', description: { en: 'Keeps where the visit came from.' } },
    { name: 'gs_cookie', lifetime: 'P90D', description: { en: 'Keeps where the visit came from.' } },
    { name: 'ps_partner_key', lifetime: 'P90D', description: { en: 'Keeps where the visit came from.' } },
    { name: 'ps_xid', lifetime: 'P90D', description: { en: 'Keeps where the visit came from.' } },
  ],
  storage: [
    { kind: 'local', name: 'growsumo*', description: { en: 'Keeps where the visit came from.' } },
    { kind: 'local', name: 'ps_*', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://docs.partnerstack.com/',
};
