import type { CatalogueService } from '../model/service';

export const mixcloud: CatalogueService<'mixcloud', 'preferences'> = {
  id: 'mixcloud',
  category: 'preferences',
  vendor: 'Mixcloud',
  title: { en: 'Mixcloud' },
  description: { en: 'Plays music and podcasts.', de: 'Spielt Musik und Podcasts ab.' },
  privacyPolicy: 'https://www.mixcloud.com/privacy/',
  urls: ['mixcloud.com'],
  source: 'https://www.mixcloud.com/developers/widget/',
};
