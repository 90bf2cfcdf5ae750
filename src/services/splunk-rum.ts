import type { CatalogueService } from '../model/service';

export const splunkRum: CatalogueService<'splunk-rum', 'analytics'> = {
  id: 'splunk-rum',
  category: 'analytics',
  vendor: 'Splunk',
  title: { en: 'Splunk RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy: 'https://www.splunk.com/en_us/legal/privacy-policy.html',
  urls: ['signalfx.com', 'observability.splunkcloud.com'],
  cookies: [
    { name: '_splunk_rum_sid', lifetime: 'PT4H', description: { en: 'Keeps the state of the session.' } },
    {
      name: '_splunk_rum_user_anonymousId',
      lifetime: 'PT4H',
      description: { en: 'Keeps the state of the session.' },
    },
  ],
  storage: [{ kind: 'local', name: '_splunk_rum_*', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://github.com/signalfx/splunk-otel-js-web',
  checked: '2026-11-24',
};
