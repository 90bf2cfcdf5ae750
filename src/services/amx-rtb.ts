import type { CatalogueService } from '../model/service';

export const amxRtb: CatalogueService<'amx-rtb', 'marketing'> = {
  id: 'amx-rtb',
  category: 'marketing',
  vendor: 'AMX',
  title: { en: 'AMX RTB' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.amxrtb.com/privacy-policy',
  urls: ['a-mo.net', 'amxrtb.com'],
  cookies: [{ name: 'amuid2', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: '__amuidpb', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'amxId', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://assets.a-mo.net/tcf/device-storage.json',
};
