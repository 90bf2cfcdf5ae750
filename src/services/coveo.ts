import type { CatalogueService } from '../model/service';

export const coveo: CatalogueService<'coveo', 'analytics'> = {
  id: 'coveo',
  category: 'analytics',
  vendor: 'Coveo',
  title: { en: 'Coveo' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://www.coveo.com/en/company/privacy',
  urls: ['coveo.com'],
  cookies: [
    { name: 'coveo_visitorId', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'coveo_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    {
      kind: 'local',
      name: '__coveo.analytics.history',
      description: { en: 'Keeps recent searches and views.' },
    },
    { kind: 'local', name: '__coveo*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'coveo_*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'coveo-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: '__coveo*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'coveo*', description: { en: 'Keeps recent searches and views.' } },
  ],
  source: 'https://docs.coveo.com/en/3188/',
  checked: '2026-11-24',
};
