import type { CatalogueService } from '../model/service';

export const marfeel: CatalogueService<'marfeel', 'analytics'> = {
  id: 'marfeel',
  category: 'analytics',
  vendor: 'Marfeel',
  title: { en: 'Marfeel Compass' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.marfeel.com/privacy-policy/',
  urls: ['marfeel.com', 'mrf.io', 'newsroom.bi'],
  cookies: [
    { name: 'compass_uid', description: { en: 'Tells visitors apart.' } },
    { name: 'compass_sid', description: { en: 'Tells visitors apart.' } },
    { name: '___m_rec', description: { en: 'Tells visitors apart.' } },
    { name: '___nrbi', description: { en: 'Tells visitors apart.' } },
    { name: '_nrbi', description: { en: 'Tells visitors apart.' } },
    { name: '___nrbi*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '___nrbi*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '___m_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'compass_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'marfeel*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://community.marfeel.com/',
};
