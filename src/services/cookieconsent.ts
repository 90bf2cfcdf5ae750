import type { CatalogueService } from '../model/service';

export const cookieconsent: CatalogueService<'cookieconsent', 'necessary'> = {
  id: 'cookieconsent',
  category: 'necessary',
  vendor: 'CookieConsent (open source)',
  title: { en: 'CookieConsent (orestbida)' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://cookieconsent.orestbida.com/',
  cookies: [{ name: 'cc_cookie', lifetime: 'P6M', description: { en: 'Keeps the consent given.' } }],
  storage: [{ kind: 'local', name: 'cc_cookie', description: { en: 'Keeps the consent given.' } }],
  source: 'https://github.com/orestbida/cookieconsent',
  checked: '2026-11-24',
};
