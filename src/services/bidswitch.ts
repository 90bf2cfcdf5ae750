import type { CatalogueService } from '../model/service';

export const bidswitch: CatalogueService<'bidswitch', 'marketing'> = {
  id: 'bidswitch',
  category: 'marketing',
  vendor: 'BidSwitch',
  title: { en: 'BidSwitch' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.bidswitch.com/privacy-policy/',
  urls: ['bidswitch.net'],
  cookies: [
    { name: 'tuuid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tuuid_lu', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'google_push', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.bidswitch.com/privacy-policy/',
};
