import type { CatalogueService } from '../model/service';

export const moengage: CatalogueService<'moengage', 'marketing'> = {
  id: 'moengage',
  category: 'marketing',
  vendor: 'MoEngage',
  title: { en: 'MoEngage' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://www.moengage.com/privacy-policy/',
  urls: ['moengage.com'],
  cookies: [
    { name: 'moe_*', description: { en: 'Recognises the visitor.' } },
    { name: 'MOE_*', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: 'MOE_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'moe_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '__moe*', description: { en: 'State of the service.' } },
    { kind: 'indexeddb', name: 'moe_*', description: { en: 'State of the service.' } },
    { kind: 'indexeddb', name: 'moengage*', description: { en: 'State of the service.' } },
  ],
  source: 'https://developers.moengage.com/',
};
