import type { CatalogueService } from '../model/service';

export const castle: CatalogueService<'castle', 'analytics'> = {
  id: 'castle',
  category: 'analytics',
  vendor: 'Castle',
  title: { en: 'Castle' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://castle.io/privacy',
  urls: ['castle.io'],
  cookies: [
    { name: '__cuid', description: { en: 'Guards against fraud and bots.' } },
    { name: '__castle*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: '__cuid', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'castle*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://github.com/castle/castle-js',
};
