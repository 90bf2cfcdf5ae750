import type { CatalogueService } from '../model/service';

export const civicCookieControl: CatalogueService<'civic-cookie-control', 'necessary'> = {
  id: 'civic-cookie-control',
  category: 'necessary',
  vendor: 'Civic UK',
  title: { en: 'Cookie Control' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.civicuk.com/privacy-policy/',
  urls: ['cc.cdn.civiccomputing.com', 'civiccomputing.com'],
  cookies: [
    { name: 'CookieControl', lifetime: 'P3M', description: { en: 'Keeps the consent given.' } },
    { name: 'CookieControlTR', lifetime: 'P3M', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://www.civicuk.com/cookie-control/documentation',
};
