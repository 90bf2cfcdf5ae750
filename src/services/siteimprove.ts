import type { CatalogueService } from '../model/service';

export const siteimprove: CatalogueService<'siteimprove', 'analytics'> = {
  id: 'siteimprove',
  category: 'analytics',
  vendor: 'Siteimprove',
  title: { en: 'Siteimprove Analytics' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.siteimprove.com/privacy/privacy-policy/',
  urls: ['siteimproveanalytics.com', 'siteimproveanalytics.io', 'siteimprove.com'],
  cookies: [
    { name: 'nmstat', lifetime: 'P1000D', description: { en: 'Tells visitors apart.' } },
    { name: 'AWSELBSI', description: { en: 'Sends requests of one visitor to one server.' } },
    { name: 'siteimproveses', description: { en: 'Sends requests of one visitor to one server.' } },
  ],
  storage: [
    { kind: 'local', name: 'szfs', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sz_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'siteimprove*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.siteimprove.com/support/solutions/articles/80000448388',
};
