import type { CatalogueService } from '../model/service';

export const salesforceCommerceCloud: CatalogueService<'salesforce-commerce-cloud', 'necessary'> = {
  id: 'salesforce-commerce-cloud',
  category: 'necessary',
  vendor: 'Salesforce',
  title: { en: 'Salesforce Commerce Cloud' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://www.salesforce.com/company/privacy/',
  cookies: [
    { name: 'dwsid', description: { en: 'Keeps the state of the session.' } },
    { name: 'dwsecuretoken_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'dwanonymous_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'dwcustomer_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'dwsourcecode_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'dwpersonalization_*', description: { en: 'Keeps the state of the session.' } },
    { name: 'dw_dnt', description: { en: 'Keeps the state of the session.' } },
    { name: 'sid_dw', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://help.salesforce.com/s/articleView?id=cc.b2c_cookies.htm',
};
