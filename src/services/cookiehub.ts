import type { CatalogueService } from '../model/service';

export const cookiehub: CatalogueService<'cookiehub', 'necessary'> = {
  id: 'cookiehub',
  category: 'necessary',
  vendor: 'CookieHub',
  title: { en: 'CookieHub' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.cookiehub.com/privacy-policy',
  urls: ['cookiehub.com', 'cookiehub.net', 'cookiehub.eu'],
  cookies: [{ name: 'cookiehub', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } }],
  source: 'https://support.cookiehub.com/',
};
