import type { CatalogueService } from '../model/service';

export const buyMeACoffee: CatalogueService<'buy-me-a-coffee', 'preferences'> = {
  id: 'buy-me-a-coffee',
  category: 'preferences',
  vendor: 'Buy Me a Coffee',
  title: { en: 'Buy Me a Coffee' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://www.buymeacoffee.com/privacy-policy',
  urls: ['buymeacoffee.com'],
  source: 'https://help.buymeacoffee.com/',
};
