import type { CatalogueService } from '../model/service';

export const cookieNotice: CatalogueService<'cookie-notice', 'necessary'> = {
  id: 'cookie-notice',
  category: 'necessary',
  vendor: 'Hu-manity.co',
  title: { en: 'Cookie Compliance (Cookie Notice)' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://hu-manity.co/privacy-policy/',
  urls: ['hu-manity.co'],
  cookies: [
    { name: 'cookie_notice_accepted', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'hu-consent', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'hu-form', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://cookie-compliance.co/documentation/',
};
