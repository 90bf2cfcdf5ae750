import type { CatalogueService } from '../model/service';

export const betterStack: CatalogueService<'better-stack', 'analytics'> = {
  id: 'better-stack',
  category: 'analytics',
  vendor: 'Better Stack',
  title: { en: 'Better Stack (Logtail)' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://betterstack.com/privacy',
  urls: [
    'betterstack.com',
    'logtail.com',
    'betterstackdata.com',
    'jsdelivr.net/npm/@logtail/browser*',
    'unpkg.com/@logtail/browser*',
  ],
  source: 'https://betterstack.com/docs/logs/javascript/',
};
