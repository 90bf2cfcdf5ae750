import type { CatalogueService } from '../model/service';

export const jwPlayer: CatalogueService<'jw-player', 'analytics'> = {
  id: 'jw-player',
  category: 'analytics',
  vendor: 'JWX',
  title: { en: 'JW Player' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://jwx.com/privacy',
  urls: ['jwplayer.com', 'jwpcdn.com', 'jwpsrv.com', 'jwplatform.com', 'longtailvideo.com'],
  cookies: [{ name: 'jwplayer*', description: { en: 'Keeps settings.' } }],
  storage: [
    { kind: 'local', name: 'jwplayer.*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'jwplayerLocalId', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'jwplayer*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://docs.jwplayer.com/',
};
