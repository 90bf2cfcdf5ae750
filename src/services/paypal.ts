import type { CatalogueService } from '../model/service';

export const paypal: CatalogueService<'paypal', 'necessary'> = {
  id: 'paypal',
  category: 'necessary',
  vendor: 'PayPal',
  title: { en: 'PayPal' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.paypal.com/us/legalhub/privacy-full',
  urls: [
    'paypal.com/sdk/*',
    'paypal.com/smart/*',
    'paypal.com/checkoutnow*',
    'paypal.com/webapps/*',
    'paypal.com/xoplatform/*',
    'paypalobjects.com',
    'c.paypal.com',
    'www.sandbox.paypal.com',
    'paypal.com/',
  ],
  storage: [
    { kind: 'local', name: '__paypal_storage__', description: { en: 'Keeps the payment.' } },
    { kind: 'local', name: '__zoid_*', description: { en: 'Joins windows of the payment.' } },
    { kind: 'session', name: '__paypal_storage__', description: { en: 'Keeps the payment.' } },
  ],
  source: 'https://www.paypal.com/us/legalhub/cookie-full',
};
