import type { CatalogueService } from '../model/service';

export const requestMetrics: CatalogueService<'request-metrics', 'analytics'> = {
  id: 'request-metrics',
  category: 'analytics',
  vendor: 'Request Metrics',
  title: { en: 'Request Metrics' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://requestmetrics.com/terms/privacy/',
  urls: ['requestmetrics.com'],
  storage: [{ kind: 'local', name: 'RM_*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://requestmetrics.com/docs/',
};
