import type { CatalogueService } from '../model/service';

export const snowplow: CatalogueService<'snowplow', 'analytics'> = {
  id: 'snowplow',
  category: 'analytics',
  vendor: 'Snowplow',
  title: { en: 'Snowplow' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://snowplow.io/privacy-policy',
  urls: [
    'snowplow.io',
    'snowplowanalytics.com',
    'snplow.net',
    'jsdelivr.net/npm/@snowplow/*',
    'unpkg.com/@snowplow/*',
  ],
  inline: ['GlobalSnowplowNamespace'],
  cookies: [
    { name: '_sp_id.*', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '_sp_ses.*', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_sp_root_domain_test_*', description: { en: 'Finds the domain for cookies.' } },
  ],
  storage: [
    { kind: 'local', name: 'snowplowOutQueue_*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: '_sp_id.*', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: '_sp_ses.*', description: { en: 'Keeps the session.' } },
    { kind: 'session', name: '_sp_tab_id', description: { en: 'Recognises the tab.' } },
  ],
  source: 'https://docs.snowplow.io/docs/sources/trackers/web-trackers/cookies-and-local-storage/',
};
