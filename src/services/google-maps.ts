import type { CatalogueService } from '../model/service';

export const googleMaps: CatalogueService<'google-maps', 'preferences'> = {
  id: 'google-maps',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'Google Maps' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: [
    'maps.googleapis.com',
    'maps.gstatic.com',
    'maps.google.com',
    'google.com/maps*',
    'khms0.googleapis.com',
    'khms1.googleapis.com',
    'streetviewpixels-pa.googleapis.com',
    'mapsresources-pa.googleapis.com',
  ],
  inline: ['google.maps.Map('],
  source: 'https://developers.google.com/maps/documentation/javascript/overview',
};
