import type { CatalogueService } from '../model/service';

export const dub: CatalogueService<'dub', 'marketing'> = {
  id: 'dub',
  category: 'marketing',
  vendor: 'Dub',
  title: { en: 'Dub Analytics' },
  description: {
    en: 'Credits partners for visits and sales that they brought.',
    de: 'Rechnet Partnern vermittelte Besuche und Käufe zu.',
  },
  privacyPolicy: 'https://dub.co/legal/privacy',
  urls: ['dub.co', 'dubcdn.com'],
  cookies: [
    { name: 'dub_id', lifetime: 'P90D', description: { en: 'Keeps where the visit came from.' } },
    { name: 'dub_partner_data', lifetime: 'P90D', description: { en: 'Keeps where the visit came from.' } },
  ],
  source: 'https://github.com/dubinc/analytics',
  checked: '2026-11-24',
};
