import type { CatalogueService } from '../model/service';

export const bloomreach: CatalogueService<'bloomreach', 'personalization'> = {
  id: 'bloomreach',
  category: 'personalization',
  vendor: 'Bloomreach',
  title: { en: 'Bloomreach Engagement' },
  description: {
    en: 'Adapts pages and messages to visitors.',
    de: 'Passt Seiten und Nachrichten an Besucher an.',
  },
  privacyPolicy: 'https://www.bloomreach.com/en/legal/privacy/',
  urls: ['exponea.com', 'bloomreach.com', 'bloomreach.cloud', 'brcdn.com', 'brsrvr.com'],
  inline: ['exponea.start('],
  cookies: [
    { name: '__exponea_etc__', lifetime: 'P3Y', description: { en: 'Recognises the visitor.' } },
    { name: '__exponea_time2__', lifetime: 'PT1H', description: { en: 'Keeps the difference of clocks.' } },
    { name: '__exponea_last_session_*__', description: { en: 'Keeps the session.' } },
    { name: '__exponea_*', description: { en: 'State of the service.' } },
    { name: '_br_uid_2', lifetime: 'P3Y', description: { en: 'Recognises the visitor.' } },
    { name: 'xnpe_*', lifetime: 'P3Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: '__exponea*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'exponea*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '__exponea*', description: { en: 'State of the service.' } },
  ],
  source: 'https://documentation.bloomreach.com/engagement/docs/cookies',
};
