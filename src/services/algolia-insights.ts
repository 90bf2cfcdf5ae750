import type { CatalogueService } from '../model/service';

export const algoliaInsights: CatalogueService<'algolia-insights', 'analytics'> = {
  id: 'algolia-insights',
  category: 'analytics',
  vendor: 'Algolia',
  title: { en: 'Algolia Insights' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.algolia.com/policies/privacy',
  urls: ['algolia.io', 'jsdelivr.net/npm/search-insights*', 'unpkg.com/search-insights*'],
  cookies: [{ name: '_ALGOLIA', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } }],
  storage: [{ kind: 'local', name: '_ALGOLIA', description: { en: 'Tells visitors apart.' } }],
  source: 'https://github.com/algolia/search-insights.js',
  checked: '2026-11-24',
};
