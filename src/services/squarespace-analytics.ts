import type { CatalogueService } from '../model/service';

export const squarespaceAnalytics: CatalogueService<'squarespace-analytics', 'analytics'> = {
  id: 'squarespace-analytics',
  category: 'analytics',
  vendor: 'Squarespace',
  title: { en: 'Squarespace Analytics' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.squarespace.com/privacy',
  cookies: [
    { name: 'ss_cid', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ss_cvr', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ss_cvisit', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ss_cvt', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ss_cpvisit', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.squarespace.com/hc/en-us/articles/360001264507',
};
