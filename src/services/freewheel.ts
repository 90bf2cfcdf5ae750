import type { CatalogueService } from '../model/service';

export const freewheel: CatalogueService<'freewheel', 'marketing'> = {
  id: 'freewheel',
  category: 'marketing',
  vendor: 'FreeWheel',
  title: { en: 'FreeWheel' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.freewheel.com/privacy-policy',
  urls: ['fwmrm.net', 'stickyadstv.com', 'freewheel.com'],
  cookies: [
    { name: 'MRM_UID', lifetime: 'P30D', description: { en: 'Tells visitors apart.' } },
    { name: '_uid', lifetime: 'P30D', description: { en: 'Tells visitors apart.' } },
    { name: 'uid-bp-*', lifetime: 'P30D', description: { en: 'Tells visitors apart.' } },
    { name: '_vid', lifetime: 'P30D', description: { en: 'Tells visitors apart.' } },
    { name: '_sid', lifetime: 'P30D', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.freewheel.com/privacy-policy',
};
