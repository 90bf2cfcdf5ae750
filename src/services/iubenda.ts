import type { CatalogueService } from '../model/service';

export const iubenda: CatalogueService<'iubenda', 'necessary'> = {
  id: 'iubenda',
  category: 'necessary',
  vendor: 'team.blue',
  title: { en: 'iubenda' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.iubenda.com/privacy-policy/1',
  urls: ['iubenda.com'],
  cookies: [
    { name: '_iub_cs-*', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
    { name: '_iub_cs-s*', lifetime: 'P1Y', description: { en: 'Keeps the answer on consent.' } },
  ],
  source: 'https://www.iubenda.com/en/help/',
};
