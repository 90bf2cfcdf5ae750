import type { CatalogueService } from '../model/service';

export const newRelic: CatalogueService<'new-relic', 'analytics'> = {
  id: 'new-relic',
  category: 'analytics',
  vendor: 'New Relic',
  title: { en: 'New Relic Browser' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://newrelic.com/termsandconditions/privacy',
  urls: ['nr-data.net', 'js-agent.newrelic.com', 'newrelic.com'],
  inline: ['NREUM'],
  cookies: [
    { name: 'JSESSIONID_NR', lifetime: 'session', description: { en: 'Keeps the session.' } },
    { name: 'NRBA_SESSION', description: { en: 'Keeps the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'NRBA_SESSION', description: { en: 'Keeps the session.' } },
    { kind: 'local', name: 'NRBA_*', description: { en: 'Keeps the session.' } },
    { kind: 'session', name: 'NRBA_*', description: { en: 'Keeps the state of the session.' } },
  ],
  source:
    'https://docs.newrelic.com/docs/browser/browser-monitoring/page-load-timing-resources/new-relic-cookies-used-browser/',
};
