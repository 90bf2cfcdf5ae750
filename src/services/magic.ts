import type { CatalogueService } from '../model/service';

export const magic: CatalogueService<'magic', 'necessary'> = {
  id: 'magic',
  category: 'necessary',
  vendor: 'Magic Labs',
  title: { en: 'Magic' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://magic.link/legal/privacy-policy',
  urls: ['magic.link', 'fortmatic.com'],
  storage: [
    { kind: 'indexeddb', name: 'MagicAuthLocalStorageDB', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'mgbx:*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'magic-*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://magic.link/docs',
};
