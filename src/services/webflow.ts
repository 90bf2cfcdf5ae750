import type { CatalogueService } from '../model/service';

export const webflow: CatalogueService<'webflow', 'preferences'> = {
  id: 'webflow',
  category: 'preferences',
  vendor: 'Webflow',
  title: { en: 'Webflow' },
  description: { en: 'Runs the site.', de: 'Betreibt die Website.' },
  privacyPolicy: 'https://webflow.com/legal/privacy',
  urls: [
    'website-files.com',
    'assets-global.website-files.com',
    'uploads-ssl.webflow.com',
    'webflow.com',
    'webflow.io',
  ],
  storage: [
    { kind: 'local', name: 'wf_*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'webflow*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://webflow.com/legal/cookie-policy',
};
