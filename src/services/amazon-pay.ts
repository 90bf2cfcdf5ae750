import type { CatalogueService } from '../model/service';

export const amazonPay: CatalogueService<'amazon-pay', 'necessary'> = {
  id: 'amazon-pay',
  category: 'necessary',
  vendor: 'Amazon',
  title: { en: 'Amazon Pay' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://pay.amazon.com/help/201212490',
  urls: [
    'payments-amazon.com',
    'payments.amazon.com',
    'pay.amazon.com',
    'pay.amazon.eu',
    'payments-eu.amazon.com',
    'static-na.payments-amazon.com',
    'apay-us.amazon.com',
  ],
  cookies: [
    { name: 'apay-session-set', description: { en: 'Keeps the state of the session.' } },
    { name: 'amazon-pay-*', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'local', name: 'amazon-pay-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'apay*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'amazon-pay-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'apay*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://developer.amazon.com/docs/amazon-pay/intro.html',
};
