import type { CatalogueService } from '../model/service';

export const spotifyPixel: CatalogueService<'spotify-pixel', 'marketing'> = {
  id: 'spotify-pixel',
  category: 'marketing',
  vendor: 'Spotify',
  title: { en: 'Spotify Pixel' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/',
  urls: ['pixels.spotify.com', 'byspotify.com'],
  cookies: [{ name: '__spdt', description: { en: 'Tells visitors apart.' } }],
  source: 'https://ads.spotify.com/en-US/help-center/spotify-pixel/',
};
