import type { CatalogueService } from '../model/service';

export const stamped: CatalogueService<'stamped', 'marketing'> = {
  id: 'stamped',
  category: 'marketing',
  vendor: 'Stamped',
  title: { en: 'Stamped.io' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://stamped.io/privacy',
  urls: ['stamped.io'],
  storage: [{ kind: 'local', name: 'stamped*', description: { en: 'Keeps further state.' } }],
  source: 'https://help.stamped.io/',
};
