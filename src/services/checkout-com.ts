import type { CatalogueService } from '../model/service';

export const checkoutCom: CatalogueService<'checkout-com', 'necessary'> = {
  id: 'checkout-com',
  category: 'necessary',
  vendor: 'Checkout.com',
  title: { en: 'Checkout.com' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.checkout.com/legal/privacy-policy',
  urls: ['checkout.com'],
  source: 'https://www.checkout.com/docs',
};
