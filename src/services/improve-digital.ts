import type { CatalogueService } from '../model/service';

export const improveDigital: CatalogueService<'improve-digital', 'marketing'> = {
  id: 'improve-digital',
  category: 'marketing',
  vendor: 'Azerion',
  title: { en: 'Improve Digital' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.improvedigital.com/platform-privacy-policy/',
  urls: ['360yield.com', 'improvedigital.com'],
  cookies: [
    { name: 'um', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'umeh', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'pvt', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'pct', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'pxl', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'ih', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://www.improvedigital.com/platform-privacy-policy/',
};
