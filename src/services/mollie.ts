import type { CatalogueService } from '../model/service';

export const mollie: CatalogueService<'mollie', 'necessary'> = {
  id: 'mollie',
  category: 'necessary',
  vendor: 'Mollie',
  title: { en: 'Mollie' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.mollie.com/legal/privacy',
  urls: ['js.mollie.com'],
  source: 'https://docs.mollie.com/',
};
