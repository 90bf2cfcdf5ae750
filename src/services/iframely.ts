import type { CatalogueService } from '../model/service';

export const iframely: CatalogueService<'iframely', 'preferences'> = {
  id: 'iframely',
  category: 'preferences',
  vendor: 'Itteco',
  title: { en: 'Iframely' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://iframely.com/privacy',
  urls: ['iframely.com', 'iframe.ly'],
  source: 'https://iframely.com/docs',
};
