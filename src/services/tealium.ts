import type { CatalogueService } from '../model/service';

export const tealium: CatalogueService<'tealium', 'analytics'> = {
  id: 'tealium',
  category: 'analytics',
  vendor: 'Tealium',
  title: { en: 'Tealium iQ' },
  description: {
    en: 'Loads further tags and collects events.',
    de: 'Lädt weitere Tags und sammelt Ereignisse.',
  },
  privacyPolicy: 'https://tealium.com/privacy-notice/',
  urls: ['tiqcdn.com', 'tealiumiq.com', 'tealium.com'],
  inline: ['utag_data'],
  cookies: [
    { name: 'utag_main', lifetime: 'P1Y', description: { en: 'Recognises the visitor and the session.' } },
    { name: 'utag_main_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor and the session.' } },
    { name: 'TEAL', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'utag_*', description: { en: 'State of tags.' } },
  ],
  storage: [
    { kind: 'local', name: 'utag_*', description: { en: 'State of tags.' } },
    { kind: 'local', name: 'tealium_*', description: { en: 'State of tags.' } },
    { kind: 'session', name: 'utag_*', description: { en: 'State of tags.' } },
    { kind: 'session', name: 'tealium_*', description: { en: 'State of tags.' } },
  ],
  source: 'https://docs.tealium.com/platforms/javascript/cookies/',
};
