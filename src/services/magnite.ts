import type { CatalogueService } from '../model/service';

export const magnite: CatalogueService<'magnite', 'marketing'> = {
  id: 'magnite',
  category: 'marketing',
  vendor: 'Magnite',
  title: { en: 'Magnite (Rubicon)' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.magnite.com/legal/advertising-platform-privacy-policy/',
  urls: ['rubiconproject.com', 'tremorhub.com', 'springserve.com', 'magnite.com'],
  cookies: [
    { name: 'khaos', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'khaos_p', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'audit', description: { en: 'Keeps further state.' } },
    { name: 'audit_p', description: { en: 'Keeps further state.' } },
    { name: 'rpb', description: { en: 'Keeps further state.' } },
    { name: 'rpx', description: { en: 'Keeps further state.' } },
    { name: 'put_*', description: { en: 'Keeps further state.' } },
    { name: 'tvid', description: { en: 'Keeps further state.' } },
    { name: 'tv_U*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.magnite.com/legal/platform-cookie-statement/',
};
