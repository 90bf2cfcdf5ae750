import type { CatalogueService } from '../model/service';

export const trustedShops: CatalogueService<'trusted-shops', 'marketing'> = {
  id: 'trusted-shops',
  category: 'marketing',
  vendor: 'Trusted Shops',
  title: { en: 'Trusted Shops' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://www.trustedshops.com/legal-notice-privacy/',
  urls: ['trustedshops.com', 'etrusted.com'],
  storage: [
    { kind: 'local', name: 'ts_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'trstd-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'trustbadge*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'etrusted*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'trstd-*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'trustbadge*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.etrusted.com/',
};
