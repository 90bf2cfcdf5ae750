import type { CatalogueService } from '../model/service';

export const instana: CatalogueService<'instana', 'analytics'> = {
  id: 'instana',
  category: 'analytics',
  vendor: 'IBM',
  title: { en: 'Instana' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.ibm.com/privacy',
  urls: ['instana.io'],
  cookies: [
    { name: 'in-*', description: { en: 'Keeps the state of the session.' } },
    { name: 'instana*', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'session', name: 'in-session*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'instana*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'in-session*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'instana*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://www.ibm.com/docs/en/instana-observability',
};
