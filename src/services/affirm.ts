import type { CatalogueService } from '../model/service';

export const affirm: CatalogueService<'affirm', 'preferences'> = {
  id: 'affirm',
  category: 'preferences',
  vendor: 'Affirm',
  title: { en: 'Affirm' },
  description: {
    en: 'Offers payment in instalments and express checkout.',
    de: 'Bietet Ratenzahlung und Schnellkauf an.',
  },
  privacyPolicy: 'https://www.affirm.com/privacy',
  urls: ['affirm.com', 'affirm.ca'],
  cookies: [{ name: 'tracker_device', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: '__affirm*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'affirm*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'tracker_device', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.affirm.com/',
};
