import type { CatalogueService } from '../model/service';

export const scribd: CatalogueService<'scribd', 'preferences'> = {
  id: 'scribd',
  category: 'preferences',
  vendor: 'Scribd',
  title: { en: 'Scribd' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://support.scribd.com/hc/en-us/articles/210129366',
  urls: ['scribd.com', 'scribdassets.com'],
  source: 'https://support.scribd.com/',
};
