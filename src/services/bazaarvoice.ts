import type { CatalogueService } from '../model/service';

export const bazaarvoice: CatalogueService<'bazaarvoice', 'marketing'> = {
  id: 'bazaarvoice',
  category: 'marketing',
  vendor: 'Bazaarvoice',
  title: { en: 'Bazaarvoice' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://www.bazaarvoice.com/legal/privacy-policy/',
  urls: ['bazaarvoice.com'],
  cookies: [
    { name: 'BVID', description: { en: 'Tells visitors apart.' } },
    { name: 'BVSID', description: { en: 'Tells visitors apart.' } },
    { name: 'BVBRANDID', description: { en: 'Tells visitors apart.' } },
    { name: 'BVBRANDSID', description: { en: 'Tells visitors apart.' } },
    { name: 'BVImplmain_site', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'BVID', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'BVSID', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'BVBRANDID', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'BVBRANDSID', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'bv_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'bvapi*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'BVBRANDSID', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'BVSID', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'bv_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://knowledge.bazaarvoice.com/wp-content/conversations/en_US/KB/Default.htm',
};
