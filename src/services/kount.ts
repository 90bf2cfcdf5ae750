import type { CatalogueService } from '../model/service';

export const kount: CatalogueService<'kount', 'analytics'> = {
  id: 'kount',
  category: 'analytics',
  vendor: 'Equifax',
  title: { en: 'Kount' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://kount.com/privacy-policy',
  urls: ['kaptcha.com', 'kount.com', 'kountcdn.com'],
  storage: [
    { kind: 'local', name: 'kount*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'ka-kount*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://developer.kount.com/',
};
