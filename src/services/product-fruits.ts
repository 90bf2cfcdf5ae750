import type { CatalogueService } from '../model/service';

export const productFruits: CatalogueService<'product-fruits', 'analytics'> = {
  id: 'product-fruits',
  category: 'analytics',
  vendor: 'Product Fruits',
  title: { en: 'Product Fruits' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://productfruits.com/privacy',
  urls: ['productfruits.com'],
  storage: [
    { kind: 'local', name: 'productfruits*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'pf_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '__pf*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.productfruits.com/',
};
