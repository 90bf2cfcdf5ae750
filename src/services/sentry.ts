import type { CatalogueService } from '../model/service';

export const sentry = {
  id: 'sentry',
  category: 'analytics',
  vendor: 'Functional Software',
  title: { en: 'Sentry' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://sentry.io/privacy/',
  urls: ['sentry.io', 'sentry-cdn.com', 'ingest.sentry.io'],
  inline: ['Sentry.init('],
  storage: [
    {
      kind: 'session',
      name: 'sentryReplaySession',
      description: { en: 'Keeps the session of a recording.' },
    },
    { kind: 'indexeddb', name: 'sentry-offline', description: { en: 'Queue of reports.' } },
  ],
  source: 'https://docs.sentry.io/platforms/javascript/',
} as const satisfies CatalogueService<'sentry'>;
