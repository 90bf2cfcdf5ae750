import type { CatalogueService } from '../model/service';

export const aptabase: CatalogueService<'aptabase', 'analytics'> = {
  id: 'aptabase',
  category: 'analytics',
  vendor: 'Aptabase',
  title: { en: 'Aptabase' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://aptabase.com/legal/privacy',
  urls: ['aptabase.com'],
  source: 'https://github.com/aptabase/aptabase-js',
};
