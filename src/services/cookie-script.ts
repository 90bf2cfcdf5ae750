import type { CatalogueService } from '../model/service';

export const cookieScript: CatalogueService<'cookie-script', 'necessary'> = {
  id: 'cookie-script',
  category: 'necessary',
  vendor: 'Cookie-Script',
  title: { en: 'Cookie-Script' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://cookie-script.com/privacy-policy',
  urls: ['cookie-script.com'],
  cookies: [
    { name: 'CookieScriptConsent', lifetime: 'P1M', description: { en: 'Keeps the consent given.' } },
    { name: 'CookieScriptScanCheck', lifetime: 'P1M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'CookieScriptConsent', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'CookieScript*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://help.cookie-script.com/en/',
};
