import type { CatalogueService } from '../model/service';

export const salesforceDataCloud: CatalogueService<'salesforce-data-cloud', 'marketing'> = {
  id: 'salesforce-data-cloud',
  category: 'marketing',
  vendor: 'Salesforce',
  title: { en: 'Salesforce Data Cloud' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://www.salesforce.com/company/privacy/',
  urls: ['c360a.salesforce.com'],
  cookies: [{ name: 'sfdc_*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: '_sf_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'salesforce-interactions*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developer.salesforce.com/docs/data/data-cloud-int/guide/c360-a-sitemap.html',
};
