import type { CatalogueService } from '../model/service';

export const webtrends: CatalogueService<'webtrends', 'analytics'> = {
  id: 'webtrends',
  category: 'analytics',
  vendor: 'Webtrends',
  title: { en: 'Webtrends' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.webtrends.com/terms-policies/privacy/privacy-statement/',
  urls: ['webtrends.com', 'webtrendslive.com', 'webtrends-optimize.com'],
  cookies: [
    { name: 'WT_FPC', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ACOOKIE', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'WTLOPTOUT', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_wt.*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'WT_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_wt.*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'WT_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.webtrends.com/terms-policies/',
};
