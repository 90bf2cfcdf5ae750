import type { CatalogueService } from '../model/service';

export const onedollarstats: CatalogueService<'onedollarstats', 'analytics'> = {
  id: 'onedollarstats',
  category: 'analytics',
  vendor: 'OneDollarStats',
  title: { en: 'OneDollarStats' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://onedollarstats.com/privacy',
  urls: ['onedollarstats.com'],
  source: 'https://docs.onedollarstats.com/',
};
