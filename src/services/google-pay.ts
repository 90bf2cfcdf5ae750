import type { CatalogueService } from '../model/service';

export const googlePay: CatalogueService<'google-pay', 'necessary'> = {
  id: 'google-pay',
  category: 'necessary',
  vendor: 'Google',
  title: { en: 'Google Pay' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['pay.google.com'],
  source: 'https://developers.google.com/pay/api/web/overview',
};
