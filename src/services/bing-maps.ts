import type { CatalogueService } from '../model/service';

export const bingMaps: CatalogueService<'bing-maps', 'preferences'> = {
  id: 'bing-maps',
  category: 'preferences',
  vendor: 'Microsoft',
  title: { en: 'Bing Maps and Azure Maps' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
  urls: [
    'dev.virtualearth.net',
    'virtualearth.net',
    'atlas.microsoft.com',
    'bing.com/maps*',
    'bing.com/api/maps*',
    'bing.com/mapspreview*',
  ],
  source: 'https://learn.microsoft.com/en-us/bingmaps/',
};
