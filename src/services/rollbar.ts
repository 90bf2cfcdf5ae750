import type { CatalogueService } from '../model/service';

export const rollbar: CatalogueService<'rollbar', 'analytics'> = {
  id: 'rollbar',
  category: 'analytics',
  vendor: 'Rollbar',
  title: { en: 'Rollbar' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://rollbar.com/privacy/',
  urls: ['rollbar.com', 'jsdelivr.net/npm/rollbar*'],
  inline: ['_rollbarConfig'],
  storage: [
    { kind: 'local', name: 'RBSession', description: { en: 'Keeps the session.' } },
    { kind: 'session', name: 'RBSession', description: { en: 'Keeps the session.' } },
  ],
  source: 'https://docs.rollbar.com/docs/browser-js',
};
