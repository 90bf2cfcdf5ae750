import type { CatalogueService } from '../model/service';

export const onetrust: CatalogueService<'onetrust', 'necessary'> = {
  id: 'onetrust',
  category: 'necessary',
  vendor: 'OneTrust',
  title: { en: 'OneTrust' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.onetrust.com/privacy-notice/',
  urls: ['cdn.cookielaw.org', 'cookielaw.org', 'onetrust.com', 'cookiepro.com'],
  cookies: [
    { name: 'OptanonConsent', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
    {
      name: 'OptanonAlertBoxClosed',
      lifetime: 'P1Y',
      description: { en: 'Keeps that the notice was closed.' },
    },
    {
      name: 'OTAdditionalConsentString',
      lifetime: 'P1Y',
      description: { en: 'Keeps the answer on consent.' },
    },
  ],
  source: 'https://my.onetrust.com/s/article/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0',
};
