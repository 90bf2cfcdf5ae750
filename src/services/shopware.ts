import type { CatalogueService } from '../model/service';

export const shopware: CatalogueService<'shopware', 'necessary'> = {
  id: 'shopware',
  category: 'necessary',
  vendor: 'shopware',
  title: { en: 'Shopware' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://www.shopware.com/en/privacy/',
  cookies: [
    { name: 'sw-context-token', description: { en: 'Keeps the state of the session.' } },
    { name: 'sw-states', description: { en: 'Keeps the state of the session.' } },
    { name: 'sw-cache-hash', description: { en: 'Keeps the state of the session.' } },
    { name: 'sw-currency', description: { en: 'Keeps the state of the session.' } },
    { name: 'sw-token', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://docs.shopware.com/en',
};
