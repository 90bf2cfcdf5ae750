import type { CatalogueService } from '../model/service';

export const algolia: CatalogueService<'algolia', 'preferences'> = {
  id: 'algolia',
  category: 'preferences',
  vendor: 'Algolia',
  title: { en: 'Algolia' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://www.algolia.com/policies/privacy',
  urls: ['algolia.net', 'algolianet.com', 'algolia.com'],
  storage: [
    {
      kind: 'local',
      name: 'algoliasearch-client-js*',
      description: { en: 'Keeps recent searches and views.' },
    },
    { kind: 'local', name: 'algolia*', description: { en: 'Keeps recent searches and views.' } },
    {
      kind: 'local',
      name: 'AUTOCOMPLETE_RECENT_SEARCHES:*',
      description: { en: 'Keeps recent searches and views.' },
    },
  ],
  source: 'https://github.com/algolia/search-insights.js',
  checked: '2026-11-24',
};
