import type { CatalogueService } from '../model/service';

export const appleMaps: CatalogueService<'apple-maps', 'preferences'> = {
  id: 'apple-maps',
  category: 'preferences',
  vendor: 'Apple',
  title: { en: 'Apple MapKit JS' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://www.apple.com/legal/privacy/',
  urls: ['apple-mapkit.com', 'cdn.apple-mapkit.com', 'maps.apple.com'],
  source: 'https://developer.apple.com/maps/web/',
};
