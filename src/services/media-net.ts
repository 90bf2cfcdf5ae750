import type { CatalogueService } from '../model/service';

export const mediaNet: CatalogueService<'media-net', 'marketing'> = {
  id: 'media-net',
  category: 'marketing',
  vendor: 'Media.net',
  title: { en: 'Media.net' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.media.net/privacy-policy/',
  urls: ['media.net', 'mediafuse.com'],
  cookies: [
    { name: 'visitor-id', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'mnet_session_depth', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'data-*', description: { en: 'Matches identifiers with partners.' } },
  ],
  storage: [
    { kind: 'local', name: 'mnsbucket*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'mnstest*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'mnet_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.media.net/privacy-policy/',
};
