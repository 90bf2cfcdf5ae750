import type { CatalogueService } from '../model/service';

export const datadogRum: CatalogueService<'datadog-rum', 'analytics'> = {
  id: 'datadog-rum',
  category: 'analytics',
  vendor: 'Datadog',
  title: { en: 'Datadog Real User Monitoring' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://www.datadoghq.com/legal/privacy/',
  urls: [
    'datadoghq-browser-agent.com',
    'datadoghq.com',
    'datadoghq.eu',
    'ddog-gov.com',
    'jsdelivr.net/npm/@datadog/*',
    'unpkg.com/@datadog/*',
  ],
  inline: ['DD_RUM.init(', 'DD_LOGS.init('],
  cookies: [
    { name: '_dd_s', lifetime: 'PT15M', description: { en: 'Keeps the session.' } },
    { name: '_dd_s_v2', lifetime: 'PT15M', description: { en: 'Keeps the session.' } },
    { name: 'dd_site_test_*', description: { en: 'Finds the domain for cookies.' } },
    { name: 'dd_cookie_test_*', description: { en: 'Tries whether cookies work.' } },
    { name: '_dd_test_*', description: { en: 'Tries whether storage works.' } },
    { name: 'datadog-synthetics-*', description: { en: 'Marks visits of test robots.' } },
  ],
  storage: [
    { kind: 'local', name: '_dd_s', description: { en: 'Keeps the session.' } },
    { kind: 'local', name: '_dd_s_v2', description: { en: 'Keeps the session.' } },
    { kind: 'local', name: '_dd_c_*', description: { en: 'Keeps context of measurements.' } },
    { kind: 'local', name: '_dd_test_*', description: { en: 'Tries whether storage works.' } },
    { kind: 'session', name: '_dd_*', description: { en: 'Keeps the session.' } },
  ],
  source: 'https://docs.datadoghq.com/data_security/real_user_monitoring/',
};
