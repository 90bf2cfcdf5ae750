import type { CatalogueService } from '../model/service';

export const shopPay: CatalogueService<'shop-pay', 'preferences'> = {
  id: 'shop-pay',
  category: 'preferences',
  vendor: 'Shopify',
  title: { en: 'Shop Pay' },
  description: {
    en: 'Offers payment in instalments and express checkout.',
    de: 'Bietet Ratenzahlung und Schnellkauf an.',
  },
  privacyPolicy: 'https://www.shopify.com/legal/privacy',
  urls: ['shop.app', 'shopifycs.com', 'pay.shopify.com'],
  cookies: [
    { name: 'shop_pay_accelerated', description: { en: 'Keeps settings.' } },
    { name: 'shopify_pay', description: { en: 'Keeps settings.' } },
    { name: 'shopify_pay_redirect', description: { en: 'Keeps settings.' } },
    { name: '_shop_app_essential', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://www.shopify.com/legal/cookies',
};
