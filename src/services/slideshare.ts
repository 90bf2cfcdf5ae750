import type { CatalogueService } from '../model/service';

export const slideshare: CatalogueService<'slideshare', 'marketing'> = {
  id: 'slideshare',
  category: 'marketing',
  vendor: 'Scribd',
  title: { en: 'SlideShare' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://support.scribd.com/hc/en-us/articles/210129366',
  urls: ['slideshare.net', 'slidesharecdn.com'],
  source: 'https://www.slideshare.net/',
};
