import type { CatalogueService } from '../model/service';

export const honeycomb: CatalogueService<'honeycomb', 'analytics'> = {
  id: 'honeycomb',
  category: 'analytics',
  vendor: 'Honeycomb',
  title: { en: 'Honeycomb' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.honeycomb.io/privacy',
  urls: ['honeycomb.io'],
  source: 'https://docs.honeycomb.io/send-data/javascript-browser/honeycomb-distribution/',
};
