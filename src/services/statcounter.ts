import type { CatalogueService } from '../model/service';

export const statcounter: CatalogueService<'statcounter', 'analytics'> = {
  id: 'statcounter',
  category: 'analytics',
  vendor: 'StatCounter',
  title: { en: 'StatCounter' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://statcounter.com/about/legal/',
  urls: ['statcounter.com'],
  inline: ['sc_project'],
  cookies: [
    { name: 'is_unique', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'is_unique_1', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'is_unique_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sc_is_visitor_unique', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sc_medium_source', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'sc_medium_source', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'statcounter*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sc_project_config_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sc_*_config', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://statcounter.com/about/cookies/',
};
