import type { CatalogueService } from '../model/service';

export const cnzz: CatalogueService<'cnzz', 'analytics'> = {
  id: 'cnzz',
  category: 'analytics',
  vendor: 'Umeng (Alibaba)',
  title: { en: 'CNZZ' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.umeng.com/policy',
  urls: ['cnzz.com', 'umeng.com'],
  cookies: [
    { name: 'CNZZDATA*', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'UM_distinctid', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'cna', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'um_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'UMENG*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.umeng.com/',
};
