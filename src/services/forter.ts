import type { CatalogueService } from '../model/service';

export const forter: CatalogueService<'forter', 'analytics'> = {
  id: 'forter',
  category: 'analytics',
  vendor: 'Forter',
  title: { en: 'Forter' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://www.forter.com/privacy-policy/',
  urls: ['forter.com'],
  cookies: [
    { name: 'forterToken', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ftr_blst_1h', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ftr_ncd', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ftr_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: 'forterToken', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'ftr_*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'ftr__*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://www.forter.com/',
};
