import type { CatalogueService } from '../model/service';

export const cronitor: CatalogueService<'cronitor', 'analytics'> = {
  id: 'cronitor',
  category: 'analytics',
  vendor: 'Cronitor',
  title: { en: 'Cronitor RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://cronitor.io/privacy',
  urls: ['cronitor.io'],
  source: 'https://cronitor.io/docs/real-user-monitoring',
};
