import type { CatalogueService } from '../model/service';

export const twitterEmbed: CatalogueService<'twitter-embed', 'marketing'> = {
  id: 'twitter-embed',
  category: 'marketing',
  vendor: 'X',
  title: { en: 'X posts' },
  description: { en: 'Shows posts and buttons of X.', de: 'Zeigt Beiträge und Knöpfe von X.' },
  privacyPolicy: 'https://x.com/en/privacy',
  urls: [
    'platform.twitter.com',
    'platform.x.com',
    'syndication.twitter.com',
    'cdn.syndication.twimg.com',
    'pbs.twimg.com',
    'abs.twimg.com',
  ],
  cookies: [{ name: 'guest_id', lifetime: 'P2Y', description: { en: 'Recognises the browser.' } }],
  source: 'https://developer.x.com/en/docs/x-for-websites/privacy',
};
