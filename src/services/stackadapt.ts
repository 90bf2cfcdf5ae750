import type { CatalogueService } from '../model/service';

export const stackadapt: CatalogueService<'stackadapt', 'marketing'> = {
  id: 'stackadapt',
  category: 'marketing',
  vendor: 'StackAdapt',
  title: { en: 'StackAdapt' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.stackadapt.com/privacy-policy',
  urls: ['stackadapt.com', 'srv.stackadapt.com', 'qvdt3feo.com', 'tags.srv.stackadapt.com'],
  cookies: [
    { name: 'sa-user-id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sa-user-id-v2', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sa-user-id-v3', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sa-user-id-v*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'sa-user-id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sa-user-id-v*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.stackadapt.com/stackadapt-services-privacy-policy',
};
