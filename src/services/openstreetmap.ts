import type { CatalogueService } from '../model/service';

export const openstreetmap: CatalogueService<'openstreetmap', 'preferences'> = {
  id: 'openstreetmap',
  category: 'preferences',
  vendor: 'OpenStreetMap Foundation',
  title: { en: 'OpenStreetMap' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://osmfoundation.org/wiki/Privacy_Policy',
  urls: ['openstreetmap.org', 'tile.openstreetmap.org'],
  cookies: [
    { name: '_osm_totp_token', lifetime: 'PT1H', description: { en: 'Guards tiles of maps against abuse.' } },
    { name: '_osm_location', lifetime: 'P10Y', description: { en: 'Keeps the section of the map.' } },
  ],
  source: 'https://operations.osmfoundation.org/policies/tiles/',
};
