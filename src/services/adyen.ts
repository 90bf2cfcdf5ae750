import type { CatalogueService } from '../model/service';

export const adyen: CatalogueService<'adyen', 'necessary'> = {
  id: 'adyen',
  category: 'necessary',
  vendor: 'Adyen',
  title: { en: 'Adyen' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.adyen.com/policies-and-disclaimer/privacy-policy',
  urls: ['adyen.com', 'adyenpayments.com'],
  storage: [
    { kind: 'local', name: 'adyen-checkout__*', description: { en: 'Keeps the payment.' } },
    { kind: 'session', name: 'adyen-checkout__*', description: { en: 'Keeps the payment.' } },
  ],
  source: 'https://docs.adyen.com/',
};
