import type { CatalogueService } from '../model/service';

export const rtbHouse: CatalogueService<'rtb-house', 'marketing'> = {
  id: 'rtb-house',
  category: 'marketing',
  vendor: 'RTB House',
  title: { en: 'RTB House' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy',
  urls: ['creativecdn.com', 'rtbhouse.com'],
  cookies: [
    { name: '__rtbh.lid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__rtbh.uid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__rtbh.aid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__rtbh.sid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__rtbh.eid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__rtbh.*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_rtbh.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__rtbh.*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.rtbhouse.com/privacy-center/services-privacy-policy',
};
