import type { CatalogueService } from '../model/service';

export const tumblr: CatalogueService<'tumblr', 'marketing'> = {
  id: 'tumblr',
  category: 'marketing',
  vendor: 'Automattic',
  title: { en: 'Tumblr' },
  description: {
    en: 'Shows posts and buttons of a social network.',
    de: 'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks.',
  },
  privacyPolicy: 'https://www.tumblr.com/privacy',
  urls: ['assets.tumblr.com', 'embed.tumblr.com', 'platform.tumblr.com', 'tumblr.com'],
  cookies: [
    { name: 'tmgioct', description: { en: 'Tells visitors apart.' } },
    { name: 'pfg', description: { en: 'Tells visitors apart.' } },
    { name: 'pfx', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.tumblr.com/privacy',
};
