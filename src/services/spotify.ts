import type { CatalogueService } from '../model/service';

export const spotify: CatalogueService<'spotify', 'preferences'> = {
  id: 'spotify',
  category: 'preferences',
  vendor: 'Spotify',
  title: { en: 'Spotify' },
  description: { en: 'Plays audio.', de: 'Spielt Ton ab.' },
  privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
  urls: ['open.spotify.com', 'embed.spotify.com', 'spotifycdn.com', 'scdn.co', 'embed-cdn.spotifycdn.com'],
  cookies: [
    { name: 'sp_t', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'sp_landing', lifetime: 'P1D', description: { en: 'Keeps the first page.' } },
  ],
  source: 'https://www.spotify.com/legal/cookies-policy/',
};
