import type { CatalogueService } from '../model/service';

export const grafanaFaro: CatalogueService<'grafana-faro', 'analytics'> = {
  id: 'grafana-faro',
  category: 'analytics',
  vendor: 'Grafana Labs',
  title: { en: 'Grafana Faro' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://grafana.com/legal/privacy-policy/',
  urls: [
    'faro-collector-prod-us-east-0.grafana.net',
    'faro-collector*.grafana.net',
    'jsdelivr.net/npm/@grafana/faro-web-sdk*',
    'unpkg.com/@grafana/faro-web-sdk*',
  ],
  storage: [
    {
      kind: 'session',
      name: 'com.grafana.faro.session',
      description: { en: 'Keeps the state of the session.' },
    },
    {
      kind: 'session',
      name: 'com.grafana.faro.lastNavigationId',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'session', name: 'com.grafana.faro.*', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'local',
      name: 'com.grafana.faro.session',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'local', name: 'com.grafana.faro.*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://github.com/grafana/faro-web-sdk',
  checked: '2026-11-24',
};
