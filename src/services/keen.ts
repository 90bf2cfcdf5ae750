import type { CatalogueService } from '../model/service';

export const keen: CatalogueService<'keen', 'analytics'> = {
  id: 'keen',
  category: 'analytics',
  vendor: 'Keen',
  title: { en: 'Keen' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://keen.io/privacy-policy/',
  urls: ['keen.io', 'd26b395fwzu5fz.cloudfront.net'],
  cookies: [
    { name: 'keen', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'keen-*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'optout-keen', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'keen*', description: { en: 'Tells visitors apart.' } },
    { kind: 'indexeddb', name: 'keenTracking', description: { en: 'Queue of measurements.' } },
  ],
  source: 'https://github.com/keen/keen-tracking.js',
};
