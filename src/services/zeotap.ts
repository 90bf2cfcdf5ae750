import type { CatalogueService } from '../model/service';

export const zeotap: CatalogueService<'zeotap', 'marketing'> = {
  id: 'zeotap',
  category: 'marketing',
  vendor: 'Zeotap',
  title: { en: 'Zeotap' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://zeotap.com/privacy_policy/',
  urls: ['zeotap.com'],
  cookies: [
    { name: 'zc', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'zsc', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'zi', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'idp', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'zuc', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'zeotap*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'IDP', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://zeotap.com/privacy_policy/',
};
