import type { CatalogueService } from '../model/service';

export const paddle: CatalogueService<'paddle', 'necessary'> = {
  id: 'paddle',
  category: 'necessary',
  vendor: 'Paddle',
  title: { en: 'Paddle' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.paddle.com/legal/privacy',
  urls: ['paddle.com'],
  cookies: [
    { name: 'paddlejs_checkout_variant', description: { en: 'Keeps the state of the session.' } },
    { name: 'paddlejs_campaign_affiliate', description: { en: 'Keeps the state of the session.' } },
    { name: 'paddlejs_*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://developer.paddle.com/paddlejs/overview',
};
