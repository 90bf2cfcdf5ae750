import type { CatalogueService } from '../model/service';

export const braintree: CatalogueService<'braintree', 'necessary'> = {
  id: 'braintree',
  category: 'necessary',
  vendor: 'PayPal',
  title: { en: 'Braintree' },
  description: {
    en: 'Takes payments and guards them against fraud.',
    de: 'Nimmt Zahlungen entgegen und schützt sie vor Betrug.',
  },
  privacyPolicy: 'https://www.paypal.com/us/braintree/legal/braintree-privacy-policy',
  urls: ['braintreegateway.com', 'braintree-api.com'],
  source: 'https://developer.paypal.com/braintree/docs',
};
