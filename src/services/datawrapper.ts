import type { CatalogueService } from '../model/service';

export const datawrapper: CatalogueService<'datawrapper', 'preferences'> = {
  id: 'datawrapper',
  category: 'preferences',
  vendor: 'Datawrapper',
  title: { en: 'Datawrapper' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://www.datawrapper.de/privacy',
  urls: ['datawrapper.de', 'dwcdn.net'],
  source: 'https://academy.datawrapper.de/',
};
