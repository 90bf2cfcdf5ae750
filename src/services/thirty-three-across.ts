import type { CatalogueService } from '../model/service';

export const thirtyThreeAcross: CatalogueService<'thirty-three-across', 'marketing'> = {
  id: 'thirty-three-across',
  category: 'marketing',
  vendor: '33Across',
  title: { en: '33Across' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://www.33across.com/privacy-policy',
  urls: ['33across.com', 'tynt.com'],
  cookies: [
    { name: '33x_ps', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'pids', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'uid-tynt', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '33acrossId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '33acrossId*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '33across*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.33across.com/privacy-policy',
};
