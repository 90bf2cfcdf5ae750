import type { CatalogueService } from '../model/service';

export const chargebee: CatalogueService<'chargebee', 'necessary'> = {
  id: 'chargebee',
  category: 'necessary',
  vendor: 'Chargebee',
  title: { en: 'Chargebee' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.chargebee.com/privacy/',
  urls: ['chargebee.com', 'chargebeestatic.com'],
  cookies: [{ name: 'cb-session*', description: { en: 'Keeps the state of the session.' } }],
  source: 'https://www.chargebee.com/docs/',
};
