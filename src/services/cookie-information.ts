import type { CatalogueService } from '../model/service';

export const cookieInformation: CatalogueService<'cookie-information', 'necessary'> = {
  id: 'cookie-information',
  category: 'necessary',
  vendor: 'Cookie Information',
  title: { en: 'Cookie Information' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://cookieinformation.com/privacy-policy/',
  urls: ['cookieinformation.com', 'policy.app.cookieinformation.com'],
  cookies: [
    { name: 'CookieInformationConsent', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://support.cookieinformation.com/',
};
