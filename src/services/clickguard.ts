import type { CatalogueService } from '../model/service';

export const clickguard: CatalogueService<'clickguard', 'marketing'> = {
  id: 'clickguard',
  category: 'marketing',
  vendor: 'ClickGUARD',
  title: { en: 'ClickGUARD' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://www.clickguard.com/privacy-policy/',
  urls: ['clickguard.com'],
  source: 'https://help.clickguard.com/',
};
