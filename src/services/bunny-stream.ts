import type { CatalogueService } from '../model/service';

export const bunnyStream: CatalogueService<'bunny-stream', 'preferences'> = {
  id: 'bunny-stream',
  category: 'preferences',
  vendor: 'Bunny.net',
  title: { en: 'Bunny Stream' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://bunny.net/privacy/',
  urls: ['mediadelivery.net', 'bunnycdn.com', 'video.bunnycdn.com'],
  source: 'https://docs.bunny.net/',
};
