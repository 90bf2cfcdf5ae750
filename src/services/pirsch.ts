import type { CatalogueService } from '../model/service';

export const pirsch: CatalogueService<'pirsch', 'analytics'> = {
  id: 'pirsch',
  category: 'analytics',
  vendor: 'Pirsch',
  title: { en: 'Pirsch' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://pirsch.io/privacy',
  urls: ['pirsch.io'],
  storage: [{ kind: 'local', name: 'disable_pirsch', description: { en: 'Keeps the choice on tracking.' } }],
  source: 'https://docs.pirsch.io/',
};
