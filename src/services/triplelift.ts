import type { CatalogueService } from '../model/service';

export const triplelift: CatalogueService<'triplelift', 'marketing'> = {
  id: 'triplelift',
  category: 'marketing',
  vendor: 'TripleLift',
  title: { en: 'TripleLift' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://triplelift.com/privacy/',
  urls: ['3lift.com', 'triplelift.com'],
  cookies: [
    { name: 'tluid', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'tluidp', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'sync', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://triplelift.com/advertising-technology-platform-cookie-notice/',
};
