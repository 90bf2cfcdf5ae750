import type { CatalogueService } from '../model/service';

export const bigcommerce: CatalogueService<'bigcommerce', 'necessary'> = {
  id: 'bigcommerce',
  category: 'necessary',
  vendor: 'Commerce.com',
  title: { en: 'BigCommerce' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://www.bigcommerce.com/privacy/',
  urls: ['cdn11.bigcommerce.com'],
  cookies: [
    { name: 'SHOP_SESSION_TOKEN', description: { en: 'Keeps the state of the session.' } },
    { name: 'SHOP_TOKEN', description: { en: 'Keeps the state of the session.' } },
    { name: 'SHOP_SESSION_ROTATION_TOKEN', description: { en: 'Keeps the state of the session.' } },
    { name: 'fornax_anonymousId', description: { en: 'Keeps the state of the session.' } },
    { name: 'STORE_VISITOR', description: { en: 'Keeps the state of the session.' } },
    { name: 'lastVisitedCategory', description: { en: 'Keeps the state of the session.' } },
    { name: 'SF-CSRF-TOKEN', description: { en: 'Keeps the state of the session.' } },
    { name: 'athena_short_visit_id', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://support.bigcommerce.com/',
};
