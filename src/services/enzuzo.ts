import type { CatalogueService } from '../model/service';

export const enzuzo: CatalogueService<'enzuzo', 'necessary'> = {
  id: 'enzuzo',
  category: 'necessary',
  vendor: 'Enzuzo',
  title: { en: 'Enzuzo' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.enzuzo.com/privacy-policy',
  urls: ['enzuzo.com'],
  cookies: [
    { name: 'cookies-analytics', description: { en: 'Keeps the consent given.' } },
    { name: 'cookies-functional', description: { en: 'Keeps the consent given.' } },
    { name: 'cookies-marketing', description: { en: 'Keeps the consent given.' } },
    { name: 'cookies-preferences', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'enzuzo*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'ez-consent*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://help.enzuzo.com/',
};
