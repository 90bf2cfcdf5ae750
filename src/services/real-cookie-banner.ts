import type { CatalogueService } from '../model/service';

export const realCookieBanner: CatalogueService<'real-cookie-banner', 'necessary'> = {
  id: 'real-cookie-banner',
  category: 'necessary',
  vendor: 'devowl.io',
  title: { en: 'Real Cookie Banner' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://devowl.io/privacy-policy/',
  cookies: [
    { name: 'real_cookie_banner*', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'real_cookie_banner-test', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [{ kind: 'local', name: 'real_cookie_banner*', description: { en: 'Keeps the consent given.' } }],
  source: 'https://docs.devowl.io/real-cookie-banner/',
};
