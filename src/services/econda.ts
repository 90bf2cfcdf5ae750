import type { CatalogueService } from '../model/service';

export const econda: CatalogueService<'econda', 'analytics'> = {
  id: 'econda',
  category: 'analytics',
  vendor: 'econda',
  title: { en: 'econda Analytics' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.econda.de/en/data-protection/',
  urls: ['econda-monitor.de', 'econda.de'],
  cookies: [
    { name: 'emos_jcsid', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'emos_jcvid', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'emos_jckamp', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'emos_session', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'emos_visitor', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'emos_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'emos_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'emos3*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.econda.de/en/data-protection/',
};
