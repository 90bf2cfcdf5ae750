import type { CatalogueService } from '../model/service';

export const maptiler: CatalogueService<'maptiler', 'preferences'> = {
  id: 'maptiler',
  category: 'preferences',
  vendor: 'MapTiler',
  title: { en: 'MapTiler' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://www.maptiler.com/privacy-policy/',
  urls: ['maptiler.com'],
  source: 'https://docs.maptiler.com/',
};
