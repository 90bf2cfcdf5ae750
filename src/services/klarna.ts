import type { CatalogueService } from '../model/service';

export const klarna: CatalogueService<'klarna', 'preferences'> = {
  id: 'klarna',
  category: 'preferences',
  vendor: 'Klarna',
  title: { en: 'Klarna' },
  description: {
    en: 'Takes payments and shows offers of payment.',
    de: 'Nimmt Zahlungen entgegen und zeigt Zahlungsangebote.',
  },
  privacyPolicy: 'https://www.klarna.com/us/legal/privacy/',
  urls: ['klarna.com', 'klarnacdn.net', 'klarnaservices.com'],
  cookies: [
    { name: '__klarna_sdk_*', description: { en: 'State of Klarna.' } },
    { name: 'ku1-*', lifetime: 'P2Y', description: { en: 'Recognises the browser.' } },
  ],
  storage: [
    { kind: 'local', name: 'klarna*', description: { en: 'State of Klarna.' } },
    { kind: 'local', name: 'Klarna*', description: { en: 'State of Klarna.' } },
  ],
  source: 'https://docs.klarna.com/',
};
