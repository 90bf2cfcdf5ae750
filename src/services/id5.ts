import type { CatalogueService } from '../model/service';

export const id5: CatalogueService<'id5', 'marketing'> = {
  id: 'id5',
  category: 'marketing',
  vendor: 'ID5',
  title: { en: 'ID5' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://id5.io/platform-privacy-policy',
  urls: ['id5-sync.com', 'eu-3-id5-sync.com'],
  cookies: [
    { name: 'id5', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'id5id', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'id5id_*', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '3pi', description: { en: 'Matches identifiers with partners.' } },
    { name: 'callback', description: { en: 'Matches identifiers with partners.' } },
    { name: 'cnac', description: { en: 'Matches identifiers with partners.' } },
  ],
  storage: [
    { kind: 'local', name: 'id5id', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'id5id_*', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://id5.io/platform-privacy-policy',
};
