import type { CatalogueService } from '../model/service';

export const razorpay: CatalogueService<'razorpay', 'necessary'> = {
  id: 'razorpay',
  category: 'necessary',
  vendor: 'Razorpay',
  title: { en: 'Razorpay' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://razorpay.com/privacy/',
  urls: ['razorpay.com'],
  cookies: [
    { name: 'rzp_unified_session_id', description: { en: 'Guards against fraud and bots.' } },
    { name: 'rzp_utm', description: { en: 'Guards against fraud and bots.' } },
    { name: 'rzp_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: 'rzp_device_id', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'rzp_*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'session', name: 'rzp_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://razorpay.com/docs/',
};
