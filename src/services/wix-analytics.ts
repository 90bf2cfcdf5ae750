import type { CatalogueService } from '../model/service';

export const wixAnalytics: CatalogueService<'wix-analytics', 'analytics'> = {
  id: 'wix-analytics',
  category: 'analytics',
  vendor: 'Wix',
  title: { en: 'Wix Analytics' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.wix.com/about/privacy',
  urls: ['frog.wix.com'],
  cookies: [
    { name: 'svSession', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_wixCIDX', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_wix_browser_sess', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'wixClient', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_wixAB3*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_wixUIDX', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.wix.com/en/article/cookies-and-your-wix-site',
};
