import type { CatalogueService } from '../model/service';

export const sift: CatalogueService<'sift', 'analytics'> = {
  id: 'sift',
  category: 'analytics',
  vendor: 'Sift',
  title: { en: 'Sift' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://sift.com/privacy',
  urls: ['sift.com', 'siftscience.com', 'sift-hexagon.com'],
  cookies: [
    { name: '__ssid', description: { en: 'Guards against fraud and bots.' } },
    { name: '_sift_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [{ kind: 'local', name: '__siftscience*', description: { en: 'Guards against fraud and bots.' } }],
  source: 'https://developers.sift.com/docs/curl/javascript-api',
};
