import type { CatalogueService } from '../model/service';

export const bandcamp: CatalogueService<'bandcamp', 'preferences'> = {
  id: 'bandcamp',
  category: 'preferences',
  vendor: 'Songtradr',
  title: { en: 'Bandcamp' },
  description: { en: 'Plays music and podcasts.', de: 'Spielt Musik und Podcasts ab.' },
  privacyPolicy: 'https://bandcamp.com/privacy',
  urls: ['bandcamp.com', 'bcbits.com'],
  cookies: [
    { name: 'BACKENDID', description: { en: 'Tells visitors apart.' } },
    { name: 'BACKENDID3', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://bandcamp.com/help',
};
