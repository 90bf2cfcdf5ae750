import type { CatalogueService } from '../model/service';

export const prestashop: CatalogueService<'prestashop', 'necessary'> = {
  id: 'prestashop',
  category: 'necessary',
  vendor: 'PrestaShop',
  title: { en: 'PrestaShop' },
  description: { en: 'Runs the site and its shop.', de: 'Betreibt die Website und ihren Shop.' },
  privacyPolicy: 'https://prestashop.com/privacy-policy/',
  cookies: [{ name: 'PrestaShop-*', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://docs.prestashop-project.org/',
};
