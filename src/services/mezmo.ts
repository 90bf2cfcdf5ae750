import type { CatalogueService } from '../model/service';

export const mezmo: CatalogueService<'mezmo', 'analytics'> = {
  id: 'mezmo',
  category: 'analytics',
  vendor: 'Mezmo',
  title: { en: 'Mezmo (LogDNA)' },
  description: {
    en: 'Reports errors and log messages from visitors’ browsers.',
    de: 'Meldet Fehler und Protokolle aus den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.mezmo.com/legal/privacy-policy',
  urls: ['logdna.com', 'mezmo.com'],
  storage: [
    {
      kind: 'session',
      name: 'logdna::browser::sessionid',
      description: { en: 'Keeps the state of the session.' },
    },
    {
      kind: 'local',
      name: 'logdna::browser::sessionscore',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'local', name: 'logdna::browser::*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://docs.mezmo.com/docs/browser-logger',
  checked: '2026-11-24',
};
