import type { CatalogueService } from '../model/service';

export const swetrix: CatalogueService<'swetrix', 'analytics'> = {
  id: 'swetrix',
  category: 'analytics',
  vendor: 'Swetrix',
  title: { en: 'Swetrix' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://swetrix.com/privacy',
  urls: ['swetrix.com', 'swetrix.org', 'jsdelivr.net/npm/swetrix*'],
  inline: ['swetrix.init('],
  source: 'https://swetrix.com/docs',
};
