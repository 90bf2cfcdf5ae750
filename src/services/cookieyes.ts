import type { CatalogueService } from '../model/service';

export const cookieyes: CatalogueService<'cookieyes', 'necessary'> = {
  id: 'cookieyes',
  category: 'necessary',
  vendor: 'CookieYes',
  title: { en: 'CookieYes' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.cookieyes.com/privacy-policy/',
  urls: ['cookieyes.com', 'cdn-cookieyes.com'],
  cookies: [
    { name: 'cookieyes-consent', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
    { name: 'cookieyesID', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
    { name: 'cky-consent', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
    {
      name: 'cookielawinfo-checkbox-*',
      lifetime: 'P1Y',
      description: { en: 'Keeps the answer on consent.' },
    },
  ],
  source: 'https://www.cookieyes.com/documentation/',
};
