import type { CatalogueService } from '../model/service';

export const teads: CatalogueService<'teads', 'marketing'> = {
  id: 'teads',
  category: 'marketing',
  vendor: 'Teads',
  title: { en: 'Teads' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://privacy-policy.teads.com/',
  urls: ['teads.tv', 'teads.com'],
  cookies: [
    { name: 'tt_viewer', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'teads_uid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'teads_auctid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tt_bluekai', description: { en: 'Matches identifiers with partners.' } },
    { name: 'tt_exelate', description: { en: 'Matches identifiers with partners.' } },
    { name: 'tt_liveramp', description: { en: 'Matches identifiers with partners.' } },
    { name: 'tt_neustar', description: { en: 'Matches identifiers with partners.' } },
    { name: 'tt_salesforce', description: { en: 'Matches identifiers with partners.' } },
  ],
  storage: [{ kind: 'local', name: 'teads_*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://privacy-policy.teads.com/',
};
