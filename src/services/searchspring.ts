import type { CatalogueService } from '../model/service';

export const searchspring: CatalogueService<'searchspring', 'personalization'> = {
  id: 'searchspring',
  category: 'personalization',
  vendor: 'Athos Commerce',
  title: { en: 'Searchspring' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://searchspring.com/privacy-policy/',
  urls: ['searchspring.net', 'searchspring.io'],
  cookies: [
    { name: 'ssUserId', description: { en: 'Tells visitors apart.' } },
    { name: 'ssSessionIdNamespace', description: { en: 'Tells visitors apart.' } },
    { name: 'ssCartProducts', description: { en: 'Tells visitors apart.' } },
    { name: 'ssViewedProducts', description: { en: 'Tells visitors apart.' } },
    { name: 'ss-networkcache', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ssUserId', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'ssViewedProducts', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'ss-networkcache', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'ss-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'ssSessionIdNamespace', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'ss-networkcache', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://help.searchspring.net/',
};
