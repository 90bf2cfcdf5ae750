import type { CatalogueService } from '../model/service';

export const headway: CatalogueService<'headway', 'preferences'> = {
  id: 'headway',
  category: 'preferences',
  vendor: 'Headway',
  title: { en: 'Headway' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://headwayapp.co/privacy',
  urls: ['headwayapp.co'],
  source: 'https://docs.headwayapp.co/',
};
