import type { CatalogueService } from '../model/service';

export const cookiefirst: CatalogueService<'cookiefirst', 'necessary'> = {
  id: 'cookiefirst',
  category: 'necessary',
  vendor: 'CookieFirst',
  title: { en: 'CookieFirst' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://cookiefirst.com/legal/privacy-policy/',
  urls: ['cookiefirst.com'],
  cookies: [
    { name: 'cookiefirst-consent', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'cookiefirst-id', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'cookiefirst-*', description: { en: 'Keeps the consent given.' } },
    { kind: 'session', name: 'cookiefirst-*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://support.cookiefirst.com/',
};
