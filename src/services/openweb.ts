import type { CatalogueService } from '../model/service';

export const openweb: CatalogueService<'openweb', 'marketing'> = {
  id: 'openweb',
  category: 'marketing',
  vendor: 'OpenWeb',
  title: { en: 'OpenWeb (Spot.IM)' },
  description: { en: 'Comments under articles.', de: 'Kommentare unter Artikeln.' },
  privacyPolicy: 'https://www.openweb.com/legal-and-privacy/privacy',
  urls: ['spot.im', 'openweb.com', 'openweb.bz'],
  cookies: [
    { name: 'spotim_*', description: { en: 'Tells visitors apart.' } },
    { name: 'SPOT_*', description: { en: 'Tells visitors apart.' } },
    { name: 'spotim-device-v2', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'SPOTIM_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'SPOT_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'spotim*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'OW_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.openweb.com/',
};
