import type { CatalogueService } from '../model/service';

export const tomtom: CatalogueService<'tomtom', 'preferences'> = {
  id: 'tomtom',
  category: 'preferences',
  vendor: 'TomTom',
  title: { en: 'TomTom Maps' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://www.tomtom.com/privacy/',
  urls: ['api.tomtom.com'],
  source: 'https://developer.tomtom.com/',
};
