import type { CatalogueService } from '../model/service';

export const rudderstack: CatalogueService<'rudderstack', 'analytics'> = {
  id: 'rudderstack',
  category: 'analytics',
  vendor: 'RudderStack',
  title: { en: 'RudderStack' },
  description: {
    en: 'Collects events and passes them on to other services.',
    de: 'Sammelt Ereignisse und gibt sie an andere Dienste weiter.',
  },
  privacyPolicy: 'https://www.rudderstack.com/privacy-policy/',
  urls: ['rudderstack.com', 'rudderlabs.com'],
  inline: ['rudderanalytics.load('],
  cookies: [
    { name: 'rl_anonymous_id', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'rl_user_id', lifetime: 'P1Y', description: { en: 'Recognises signed-in users.' } },
    { name: 'rl_session', lifetime: 'P1Y', description: { en: 'Keeps the session.' } },
    { name: 'rl_trait', lifetime: 'P1Y', description: { en: 'Keeps attributes of the user.' } },
    { name: 'rl_*', lifetime: 'P1Y', description: { en: 'State of the library.' } },
    { name: 'test_rudder_cookie', description: { en: 'Tries whether cookies work.' } },
  ],
  storage: [
    { kind: 'local', name: 'rl_*', description: { en: 'State of the library.' } },
    { kind: 'local', name: 'rudder_*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: 'rudder.*', description: { en: 'Queue of measurements.' } },
    { kind: 'session', name: 'rl_*', description: { en: 'State of the library.' } },
    { kind: 'session', name: 'rudder_*', description: { en: 'State of the library.' } },
    { kind: 'local', name: 'rudder_batch_*', description: { en: 'Queue of measurements.' } },
  ],
  source: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
};
