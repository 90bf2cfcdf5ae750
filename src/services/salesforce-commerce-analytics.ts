import type { CatalogueService } from '../model/service';

export const salesforceCommerceAnalytics: CatalogueService<'salesforce-commerce-analytics', 'analytics'> = {
  id: 'salesforce-commerce-analytics',
  category: 'analytics',
  vendor: 'Salesforce',
  title: { en: 'Salesforce Commerce Cloud Einstein' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.salesforce.com/company/privacy/',
  urls: ['cquotient.com', 'cqrecs.com'],
  cookies: [
    { name: 'cqcid', description: { en: 'Tells visitors apart.' } },
    { name: 'cquid', description: { en: 'Tells visitors apart.' } },
    { name: '__cq_uuid', description: { en: 'Tells visitors apart.' } },
    { name: '__cq_seg', description: { en: 'Tells visitors apart.' } },
    { name: '__cq_bc', description: { en: 'Tells visitors apart.' } },
    { name: '__cq_dnt', description: { en: 'Tells visitors apart.' } },
    { name: 'dwac_*', description: { en: 'Tells visitors apart.' } },
    { name: '__cq_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.salesforce.com/s/articleView?id=cc.b2c_cookies.htm',
};
