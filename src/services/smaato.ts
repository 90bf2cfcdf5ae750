import type { CatalogueService } from '../model/service';

export const smaato: CatalogueService<'smaato', 'marketing'> = {
  id: 'smaato',
  category: 'marketing',
  vendor: 'Smaato',
  title: { en: 'Smaato' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.smaato.com/privacy/',
  urls: ['smaato.net', 'smaato.com'],
  cookies: [
    { name: 'SCM', lifetime: 'P21D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SCMaps', lifetime: 'P21D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SCMsovrn', lifetime: 'P21D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SCMinf', lifetime: 'P21D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SCMo', lifetime: 'P21D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SCMg', lifetime: 'P21D', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://www.smaato.com/privacy/',
};
