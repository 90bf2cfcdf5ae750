import type { CatalogueService } from '../model/service';

export const honeybadger: CatalogueService<'honeybadger', 'analytics'> = {
  id: 'honeybadger',
  category: 'analytics',
  vendor: 'Honeybadger',
  title: { en: 'Honeybadger' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.honeybadger.io/privacy/',
  urls: ['honeybadger.io', 'jsdelivr.net/npm/@honeybadger-io/js*', 'unpkg.com/@honeybadger-io/js*'],
  source: 'https://docs.honeybadger.io/lib/javascript/',
};
