import type { CatalogueService } from '../model/service';

export const square: CatalogueService<'square', 'necessary'> = {
  id: 'square',
  category: 'necessary',
  vendor: 'Block',
  title: { en: 'Square' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://squareup.com/us/en/legal/general/privacy',
  urls: ['squarecdn.com', 'web.squareup.com', 'js.squareup.com', 'pci-connect.squareup.com'],
  source: 'https://developer.squareup.com/docs/web-payments/overview',
};
