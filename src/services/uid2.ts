import type { CatalogueService } from '../model/service';

export const uid2: CatalogueService<'uid2', 'marketing'> = {
  id: 'uid2',
  category: 'marketing',
  vendor: 'The Trade Desk',
  title: { en: 'Unified ID 2.0' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://www.thetradedesk.com/us/privacy',
  urls: ['uidapi.com', 'euid.eu'],
  cookies: [
    { name: '__uid_2', description: { en: 'Tells visitors apart.' } },
    { name: '__uid2_advertising_token', description: { en: 'Tells visitors apart.' } },
    { name: '__euid', description: { en: 'Tells visitors apart.' } },
    { name: '__euid_advertising_token', description: { en: 'Tells visitors apart.' } },
    { name: '_uid2_advertising_token', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'UID2-sdk-identity', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'UID2-sdk-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'EUID-sdk-identity', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__uid2_advertising_token', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__euid_advertising_token', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://unifiedid.com/docs/sdks/sdk-ref-javascript',
  checked: '2026-11-24',
};
