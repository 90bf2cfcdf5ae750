import type { CatalogueService } from '../model/service';

export const elasticApm: CatalogueService<'elastic-apm', 'analytics'> = {
  id: 'elastic-apm',
  category: 'analytics',
  vendor: 'Elastic',
  title: { en: 'Elastic APM RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.elastic.co/legal/privacy-statement',
  urls: [
    'apm.elastic-cloud.com',
    'apm.us-east-1.aws.cloud.es.io',
    'apm.*.cloud.es.io',
    '*/intake/v2/rum/events*',
    '*/config/v1/rum/agents*',
    'jsdelivr.net/npm/@elastic/apm-rum*',
    'unpkg.com/@elastic/apm-rum*',
  ],
  inline: ['elasticApm.init('],
  storage: [{ kind: 'session', name: 'elastic_apm_config', description: { en: 'Keeps settings.' } }],
  source: 'https://github.com/elastic/apm-agent-rum-js',
  checked: '2026-11-24',
};
