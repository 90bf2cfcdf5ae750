import type { CatalogueService } from '../model/service';

export const swym: CatalogueService<'swym', 'preferences'> = {
  id: 'swym',
  category: 'preferences',
  vendor: 'Swym',
  title: { en: 'Swym Wishlist' },
  description: { en: 'Keeps wish lists.', de: 'Führt Merklisten.' },
  privacyPolicy: 'https://swym.it/privacy-policy/',
  urls: ['swymrelay.com', 'swym.it'],
  cookies: [{ name: 'swym-*', description: { en: 'Keeps settings.' } }],
  storage: [
    { kind: 'local', name: 'swym-*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'swym*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://swym.it/',
};
