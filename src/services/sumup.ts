import type { CatalogueService } from '../model/service';

export const sumup: CatalogueService<'sumup', 'necessary'> = {
  id: 'sumup',
  category: 'necessary',
  vendor: 'SumUp',
  title: { en: 'SumUp' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://www.sumup.com/privacy/',
  urls: ['sumup.com'],
  source: 'https://developer.sumup.com/',
};
