import type { CatalogueService } from '../model/service';

export const segment: CatalogueService<'segment', 'analytics'> = {
  id: 'segment',
  category: 'analytics',
  vendor: 'Twilio Segment',
  title: { en: 'Segment' },
  description: {
    en: 'Collects events and passes them on to other services.',
    de: 'Sammelt Ereignisse und gibt sie an andere Dienste weiter.',
  },
  privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy',
  urls: ['segment.com', 'segment.io', 'segmentapis.com', 'segment.build'],
  inline: ['analytics.load(', 'cdn.segment.com'],
  cookies: [
    { name: 'ajs_anonymous_id', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'ajs_user_id', lifetime: 'P1Y', description: { en: 'Recognises signed-in users.' } },
    { name: 'ajs_group_id', lifetime: 'P1Y', description: { en: 'Recognises a group of users.' } },
    { name: 'analytics_session_id*', lifetime: 'P1Y', description: { en: 'Recognises the session.' } },
    { name: 'ajs_*', description: { en: 'Further state of the library.' } },
  ],
  storage: [
    { kind: 'local', name: 'ajs_anonymous_id', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: 'ajs_user_id', description: { en: 'Recognises signed-in users.' } },
    { kind: 'local', name: 'ajs_user_traits', description: { en: 'Keeps attributes of the user.' } },
    { kind: 'local', name: 'ajs_group_id', description: { en: 'Recognises a group of users.' } },
    { kind: 'local', name: 'ajs_group_properties', description: { en: 'Keeps attributes of a group.' } },
    { kind: 'local', name: 'analytics_session_id*', description: { en: 'Recognises the session.' } },
    { kind: 'local', name: 'ajs_*', description: { en: 'Further state of the library.' } },
    { kind: 'local', name: 'persisted-queue:*', description: { en: 'Queue of measurements.' } },
    { kind: 'session', name: 'ajs_*', description: { en: 'State of the library.' } },
    { kind: 'indexeddb', name: 'ajs_*', description: { en: 'Queue of measurements.' } },
    { kind: 'session', name: 'persisted-queue:*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: '*:persisted-queue:*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: 'ajs-next-*', description: { en: 'Keeps further state.' } },
  ],
  source:
    'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/cookie-validity-update/',
};
