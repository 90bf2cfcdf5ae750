import type { CatalogueService } from '../model/service';

export const doofinder: CatalogueService<'doofinder', 'preferences'> = {
  id: 'doofinder',
  category: 'preferences',
  vendor: 'Doofinder',
  title: { en: 'Doofinder' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://www.doofinder.com/en/privacy-policy',
  urls: ['doofinder.com'],
  cookies: [{ name: 'doofhit*', description: { en: 'Keeps the state of the session.' } }],
  storage: [
    { kind: 'local', name: 'df-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'doofinder*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'dfd-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'dfvisitor*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'df-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'dfd-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'doofinder*', description: { en: 'Keeps recent searches and views.' } },
  ],
  source: 'https://support.doofinder.com/',
};
