import type { CatalogueService } from '../model/service';

export const plaid: CatalogueService<'plaid', 'necessary'> = {
  id: 'plaid',
  category: 'necessary',
  vendor: 'Plaid',
  title: { en: 'Plaid' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://plaid.com/legal/',
  urls: ['plaid.com'],
  storage: [{ kind: 'local', name: 'plaid*', description: { en: 'Keeps settings.' } }],
  source: 'https://plaid.com/docs/',
};
