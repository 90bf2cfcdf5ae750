import type { CatalogueService } from '../model/service';

export const afterpay: CatalogueService<'afterpay', 'preferences'> = {
  id: 'afterpay',
  category: 'preferences',
  vendor: 'Block',
  title: { en: 'Afterpay and Clearpay' },
  description: {
    en: 'Offers payment in instalments and express checkout.',
    de: 'Bietet Ratenzahlung und Schnellkauf an.',
  },
  privacyPolicy: 'https://www.afterpay.com/en-US/privacy-policy',
  urls: ['afterpay.com', 'clearpay.co.uk', 'afterpay-ui.com'],
  source: 'https://developers.afterpay.com/',
};
