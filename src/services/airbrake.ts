import type { CatalogueService } from '../model/service';

export const airbrake: CatalogueService<'airbrake', 'analytics'> = {
  id: 'airbrake',
  category: 'analytics',
  vendor: 'Airbrake',
  title: { en: 'Airbrake' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.airbrake.io/privacy',
  urls: ['airbrake.io', 'jsdelivr.net/npm/@airbrake/browser*', 'unpkg.com/@airbrake/browser*'],
  source: 'https://docs.airbrake.io/docs/platforms/javascript/',
};
