import type { CatalogueService } from '../model/service';

export const mappIntelligence: CatalogueService<'mapp-intelligence', 'analytics'> = {
  id: 'mapp-intelligence',
  category: 'analytics',
  vendor: 'Mapp',
  title: { en: 'Mapp Intelligence (Webtrekk)' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://mapp.com/privacy/',
  urls: ['webtrekk.net', 'wt-eu02.net', 'webtrekk.com', 'mateti.net'],
  cookies: [
    { name: 'wt3_eid', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wt3_sid', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wt_rla', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wteid_*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wtsid_*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wt_mcp_*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wt_cdbeid', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wtstp_*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wtd_*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'wt_*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'wt3_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'wt_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'webtrekk*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'WTK*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'wt_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'wt3_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://docs.mapp.com/v1/docs/cookies',
};
