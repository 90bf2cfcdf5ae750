import type { CatalogueService } from '../model/service';

export const feefo: CatalogueService<'feefo', 'marketing'> = {
  id: 'feefo',
  category: 'marketing',
  vendor: 'Feefo',
  title: { en: 'Feefo' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://www.feefo.com/en/company/privacy-policy',
  urls: ['feefo.com'],
  source: 'https://support.feefo.com/',
};
