import type { CatalogueService } from '../model/service';

export const sematext: CatalogueService<'sematext', 'analytics'> = {
  id: 'sematext',
  category: 'analytics',
  vendor: 'Sematext',
  title: { en: 'Sematext Experience' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://sematext.com/privacy/',
  urls: ['sematext.com'],
  cookies: [
    { name: 'strum*', description: { en: 'Keeps the state of the session.' } },
    { name: 'rum_*', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [{ kind: 'local', name: 'strum*', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://sematext.com/docs/experience/',
};
