import type { CatalogueService } from '../model/service';

export const loggly: CatalogueService<'loggly', 'analytics'> = {
  id: 'loggly',
  category: 'analytics',
  vendor: 'SolarWinds',
  title: { en: 'Loggly' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.solarwinds.com/legal/privacy',
  urls: ['loggly.com'],
  cookies: [{ name: 'logglytrackingsession', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://github.com/loggly/loggly-jslogger',
};
