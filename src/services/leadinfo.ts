import type { CatalogueService } from '../model/service';

export const leadinfo: CatalogueService<'leadinfo', 'marketing'> = {
  id: 'leadinfo',
  category: 'marketing',
  vendor: 'Leadinfo',
  title: { en: 'Leadinfo' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.leadinfo.com/en/privacy/',
  urls: ['leadinfo.net', 'leadinfo.com'],
  cookies: [
    { name: '_li_id.*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_li_ses.*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_li_id.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'leadinfo*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.leadinfo.com/en/privacy/',
};
