import type { CatalogueService } from '../model/service';

export const hereMaps: CatalogueService<'here-maps', 'preferences'> = {
  id: 'here-maps',
  category: 'preferences',
  vendor: 'HERE',
  title: { en: 'HERE Maps' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://legal.here.com/en-gb/privacy',
  urls: ['js.api.here.com', 'hereapi.com', 'ls.hereapi.com'],
  source: 'https://www.here.com/docs',
};
