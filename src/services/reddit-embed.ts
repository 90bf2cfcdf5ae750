import type { CatalogueService } from '../model/service';

export const redditEmbed: CatalogueService<'reddit-embed', 'marketing'> = {
  id: 'reddit-embed',
  category: 'marketing',
  vendor: 'Reddit',
  title: { en: 'Reddit embeds' },
  description: {
    en: 'Shows posts and buttons of a social network.',
    de: 'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks.',
  },
  privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
  urls: ['embed.reddit.com', 'redditmedia.com', 'www.reddit.com'],
  cookies: [
    { name: 'edgebucket', description: { en: 'Tells visitors apart.' } },
    { name: 'initref', description: { en: 'Tells visitors apart.' } },
    { name: 'loid', description: { en: 'Tells visitors apart.' } },
    { name: 'session_tracker', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.reddithelp.com/',
};
