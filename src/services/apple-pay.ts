import type { CatalogueService } from '../model/service';

export const applePay: CatalogueService<'apple-pay', 'necessary'> = {
  id: 'apple-pay',
  category: 'necessary',
  vendor: 'Apple',
  title: { en: 'Apple Pay' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.apple.com/legal/privacy/data/en/apple-pay/',
  urls: ['applepay.cdn-apple.com', 'apple-pay-gateway.apple.com'],
  source: 'https://developer.apple.com/documentation/apple_pay_on_the_web',
};
