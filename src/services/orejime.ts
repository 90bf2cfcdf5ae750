import type { CatalogueService } from '../model/service';

export const orejime: CatalogueService<'orejime', 'necessary'> = {
  id: 'orejime',
  category: 'necessary',
  vendor: 'Orejime (open source)',
  title: { en: 'Orejime' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://github.com/boscop-fr/orejime',
  cookies: [{ name: 'orejime', lifetime: 'P4M', description: { en: 'Keeps the consent given.' } }],
  source: 'https://github.com/boscop-fr/orejime',
};
