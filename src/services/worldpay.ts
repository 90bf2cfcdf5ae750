import type { CatalogueService } from '../model/service';

export const worldpay: CatalogueService<'worldpay', 'necessary'> = {
  id: 'worldpay',
  category: 'necessary',
  vendor: 'Worldpay',
  title: { en: 'Worldpay' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.worldpay.com/en/privacy-policy',
  urls: ['worldpay.com'],
  source: 'https://developer.worldpay.com/',
};
