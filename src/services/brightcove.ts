import type { CatalogueService } from '../model/service';

export const brightcove: CatalogueService<'brightcove', 'analytics'> = {
  id: 'brightcove',
  category: 'analytics',
  vendor: 'Brightcove',
  title: { en: 'Brightcove' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://www.brightcove.com/en/legal/privacy/',
  urls: ['brightcove.com', 'brightcove.net', 'brightcovecdn.com', 'bcove.me', 'boltdns.net'],
  cookies: [{ name: 'brightcove*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'brightcove*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'vjs-*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'videojs-*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'bc-*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://player.support.brightcove.com/',
};
