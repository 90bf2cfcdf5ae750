import type { CatalogueService } from '../model/service';

export const appleMedia: CatalogueService<'apple-media', 'preferences'> = {
  id: 'apple-media',
  category: 'preferences',
  vendor: 'Apple',
  title: { en: 'Apple Music and Podcasts embeds' },
  description: { en: 'Plays music and podcasts.', de: 'Spielt Musik und Podcasts ab.' },
  privacyPolicy: 'https://www.apple.com/legal/privacy/',
  urls: [
    'embed.music.apple.com',
    'embed.podcasts.apple.com',
    'js-cdn.music.apple.com',
    'amp-api.music.apple.com',
  ],
  storage: [
    { kind: 'local', name: 'media-user-token*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'music.*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://developer.apple.com/musickit/',
};
