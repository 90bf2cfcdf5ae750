import type { CatalogueService } from '../model/service';

export const gocardless: CatalogueService<'gocardless', 'necessary'> = {
  id: 'gocardless',
  category: 'necessary',
  vendor: 'GoCardless',
  title: { en: 'GoCardless' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://gocardless.com/privacy/',
  urls: ['gocardless.com'],
  source: 'https://developer.gocardless.com/',
};
