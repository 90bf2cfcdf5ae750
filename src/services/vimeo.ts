import type { CatalogueService } from '../model/service';

export const vimeo: CatalogueService<'vimeo', 'analytics'> = {
  id: 'vimeo',
  category: 'analytics',
  vendor: 'Vimeo',
  title: { en: 'Vimeo' },
  description: { en: 'Plays videos from Vimeo.', de: 'Spielt Videos von Vimeo ab.' },
  privacyPolicy: 'https://vimeo.com/privacy',
  urls: ['vimeo.com', 'vimeocdn.com'],
  inline: ['new Vimeo.Player('],
  cookies: [
    { name: 'vuid', lifetime: 'P2Y', description: { en: 'Measures views of videos.' } },
    { name: 'player', lifetime: 'P1Y', description: { en: 'Keeps settings of the player.' } },
    { name: '_abexps', lifetime: 'P1Y', description: { en: 'Keeps variants of tests.' } },
  ],
  storage: [
    { kind: 'local', name: 'sync_volume', description: { en: 'Keeps the volume.' } },
    { kind: 'local', name: 'sync_active', description: { en: 'Keeps settings of the player.' } },
    { kind: 'local', name: 'vimeo-video-settings', description: { en: 'Keeps settings of the player.' } },
  ],
  source: 'https://vimeo.com/cookie_list',
};
