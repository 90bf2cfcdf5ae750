import type { CatalogueService } from '../model/service';

export const cookiebot: CatalogueService<'cookiebot', 'necessary'> = {
  id: 'cookiebot',
  category: 'necessary',
  vendor: 'Usercentrics',
  title: { en: 'Cookiebot' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.cookiebot.com/en/privacy-policy/',
  urls: [
    'consent.cookiebot.com',
    'consentcdn.cookiebot.com',
    'cookiebot.com',
    'consent.cookiebot.eu',
    'cookiebot.eu',
  ],
  cookies: [
    { name: 'CookieConsent', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
    {
      name: 'CookieConsentBulkSetting-*',
      lifetime: 'P1Y',
      description: { en: 'Keeps the answer on consent.' },
    },
  ],
  source: 'https://support.cookiebot.com/hc/en-us',
};
