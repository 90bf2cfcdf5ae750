import type { CatalogueService } from '../model/service';

export const coralogix: CatalogueService<'coralogix', 'analytics'> = {
  id: 'coralogix',
  category: 'analytics',
  vendor: 'Coralogix',
  title: { en: 'Coralogix RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://coralogix.com/privacy-policy/',
  urls: ['coralogix.com', 'rum-ingress-coralogix.com'],
  storage: [
    { kind: 'session', name: 'rum_session', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'rum_prev_session', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'cx_rum*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'coralogix*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://coralogix.com/docs/user-guides/rum/',
  checked: '2026-11-24',
};
