import type { CatalogueService } from '../model/service';

export const soundcloud: CatalogueService<'soundcloud', 'preferences'> = {
  id: 'soundcloud',
  category: 'preferences',
  vendor: 'SoundCloud',
  title: { en: 'SoundCloud' },
  description: { en: 'Plays audio.', de: 'Spielt Ton ab.' },
  privacyPolicy: 'https://soundcloud.com/pages/privacy',
  urls: ['soundcloud.com', 'sndcdn.com'],
  cookies: [{ name: 'sc_anonymous_id', lifetime: 'P10Y', description: { en: 'Recognises the visitor.' } }],
  storage: [
    { kind: 'local', name: 'WIDGET::*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'V2::*', description: { en: 'State of the service.' } },
  ],
  source: 'https://soundcloud.com/pages/cookies',
};
