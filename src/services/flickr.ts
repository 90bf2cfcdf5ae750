import type { CatalogueService } from '../model/service';

export const flickr: CatalogueService<'flickr', 'marketing'> = {
  id: 'flickr',
  category: 'marketing',
  vendor: 'Flickr',
  title: { en: 'Flickr' },
  description: {
    en: 'Shows posts and buttons of a social network.',
    de: 'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks.',
  },
  privacyPolicy: 'https://www.flickr.com/help/privacy',
  urls: ['flickr.com', 'staticflickr.com'],
  cookies: [
    { name: 'localization', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbp', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbs', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbgrp', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbgdrp', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbgmrp', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbrst', description: { en: 'Tells visitors apart.' } },
    { name: 'flrtags', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbrp', description: { en: 'Tells visitors apart.' } },
    { name: 'flrb', description: { en: 'Tells visitors apart.' } },
    { name: 'flrbfd', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.flickr.com/help/cookies',
};
