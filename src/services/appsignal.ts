import type { CatalogueService } from '../model/service';

export const appsignal: CatalogueService<'appsignal', 'analytics'> = {
  id: 'appsignal',
  category: 'analytics',
  vendor: 'AppSignal',
  title: { en: 'AppSignal' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.appsignal.com/privacy-policy',
  urls: ['appsignal-endpoint.net', 'appsignal.com'],
  source: 'https://docs.appsignal.com/front-end/',
};
