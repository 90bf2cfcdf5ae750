import type { CatalogueService } from '../model/service';

export const tapad: CatalogueService<'tapad', 'marketing'> = {
  id: 'tapad',
  category: 'marketing',
  vendor: 'Experian',
  title: { en: 'Tapad' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://www.tapad.com/privacy-policy',
  urls: ['tapad.com'],
  cookies: [
    { name: 'TapAd_DID', lifetime: 'P60D', description: { en: 'Tells visitors apart.' } },
    { name: 'TapAd_TS', lifetime: 'P60D', description: { en: 'Tells visitors apart.' } },
    { name: 'TapAd_3WAY_SYNCS', description: { en: 'Matches identifiers with partners.' } },
    { name: 'TapAd_*', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://www.tapad.com/privacy-policy',
};
