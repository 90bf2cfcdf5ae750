import type { CatalogueService } from '../model/service';

export const atatus: CatalogueService<'atatus', 'analytics'> = {
  id: 'atatus',
  category: 'analytics',
  vendor: 'Atatus',
  title: { en: 'Atatus' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.atatus.com/privacy',
  urls: ['atatus.com', 'dmc1acwvwny3.cloudfront.net'],
  storage: [
    { kind: 'local', name: 'atatus-aid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'atatus-user', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'atatus-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'atatus-sid', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'atatus-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'atatus-sid', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://docs.atatus.com/docs/browser-monitoring/',
  checked: '2026-11-24',
};
