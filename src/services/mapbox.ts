import type { CatalogueService } from '../model/service';

export const mapbox: CatalogueService<'mapbox', 'preferences'> = {
  id: 'mapbox',
  category: 'preferences',
  vendor: 'Mapbox',
  title: { en: 'Mapbox' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://www.mapbox.com/legal/privacy',
  urls: ['api.mapbox.com', 'events.mapbox.com', 'tiles.mapbox.com'],
  storage: [
    {
      kind: 'local',
      name: 'mapbox.eventData*',
      description: { en: 'Recognises the device and counts loads of maps.' },
    },
    { kind: 'local', name: 'mapbox.*', description: { en: 'State of the map.' } },
    { kind: 'cache', name: 'mapbox-tiles', description: { en: 'Keeps tiles of maps.' } },
  ],
  source: 'https://docs.mapbox.com/mapbox-gl-js/guides/',
};
