import type { CatalogueService } from '../model/service';

export const vemetric: CatalogueService<'vemetric', 'analytics'> = {
  id: 'vemetric',
  category: 'analytics',
  vendor: 'Vemetric',
  title: { en: 'Vemetric' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://vemetric.com/privacy',
  urls: ['vemetric.com'],
  storage: [
    { kind: 'session', name: '_vmId', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: '_vm*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'vemetric*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://vemetric.com/docs',
};
