import type { CatalogueService } from '../model/service';

export const tiktokEmbed: CatalogueService<'tiktok-embed', 'marketing'> = {
  id: 'tiktok-embed',
  category: 'marketing',
  vendor: 'TikTok',
  title: { en: 'TikTok embeds' },
  description: {
    en: 'Shows posts and buttons of a social network.',
    de: 'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks.',
  },
  privacyPolicy: 'https://www.tiktok.com/legal/page/global/privacy-policy/en',
  urls: [
    'www.tiktok.com/embed*',
    'www.tiktok.com/player/*',
    'ttwstatic.com',
    'tiktokcdn.com',
    'tiktokcdn-us.com',
    'tiktokv.com',
    'tiktok.com/',
  ],
  cookies: [
    { name: 'ttwid', description: { en: 'Tells visitors apart.' } },
    { name: 'tt_webid', description: { en: 'Tells visitors apart.' } },
    { name: 'tt_webid_v2', description: { en: 'Tells visitors apart.' } },
    { name: 'tt_csrf_token', description: { en: 'Tells visitors apart.' } },
    { name: 'msToken', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.tiktok.com/doc/embed-videos',
};
