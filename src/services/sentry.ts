import type { CatalogueService } from '../model/service';

export const sentry: CatalogueService<'sentry', 'analytics'> = {
  id: 'sentry',
  category: 'analytics',
  vendor: 'Functional Software',
  title: { en: 'Sentry' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://sentry.io/privacy/',
  urls: [
    'sentry.io',
    'sentry-cdn.com',
    'ingest.sentry.io',
    'jsdelivr.net/npm/@sentry/*',
    'unpkg.com/@sentry/*',
  ],
  inline: ['Sentry.init(', 'Sentry.onLoad('],
  storage: [
    {
      kind: 'session',
      name: 'sentryReplaySession',
      description: { en: 'Keeps the session of a recording.' },
    },
    { kind: 'indexeddb', name: 'sentry-offline', description: { en: 'Queue of reports.' } },
  ],
  source: 'https://docs.sentry.io/platforms/javascript/',
};
