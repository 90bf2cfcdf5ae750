import type { CatalogueService } from '../model/service';

export const addtoany: CatalogueService<'addtoany', 'marketing'> = {
  id: 'addtoany',
  category: 'marketing',
  vendor: 'AddToAny',
  title: { en: 'AddToAny' },
  description: { en: 'Shows buttons to share pages.', de: 'Zeigt Knöpfe zum Teilen von Seiten.' },
  privacyPolicy: 'https://www.addtoany.com/privacy',
  urls: ['addtoany.com'],
  cookies: [{ name: 'page_services', description: { en: 'Keeps services used for sharing.' } }],
  storage: [{ kind: 'local', name: 'A2A_*', description: { en: 'State of buttons.' } }],
  source: 'https://www.addtoany.com/privacy',
};
