import type { CatalogueService } from '../model/service';

export const markerIo: CatalogueService<'marker-io', 'preferences'> = {
  id: 'marker-io',
  category: 'preferences',
  vendor: 'Marker.io',
  title: { en: 'Marker.io' },
  description: {
    en: 'Takes reports and wishes from visitors.',
    de: 'Nimmt Meldungen und Wünsche von Besuchern entgegen.',
  },
  privacyPolicy: 'https://marker.io/privacy',
  urls: ['marker.io'],
  storage: [
    { kind: 'local', name: 'marker-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'marker.io*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '__marker*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'marker-*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: '__marker*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.marker.io/',
};
