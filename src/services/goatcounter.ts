import type { CatalogueService } from '../model/service';

export const goatcounter: CatalogueService<'goatcounter', 'analytics'> = {
  id: 'goatcounter',
  category: 'analytics',
  vendor: 'GoatCounter',
  title: { en: 'GoatCounter' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.goatcounter.com/help/privacy',
  urls: ['goatcounter.com', 'gc.zgo.at'],
  storage: [{ kind: 'local', name: 'skipgc', description: { en: 'Keeps the choice on tracking.' } }],
  source: 'https://www.goatcounter.com/help',
};
