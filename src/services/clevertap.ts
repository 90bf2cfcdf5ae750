import type { CatalogueService } from '../model/service';

export const clevertap = {
  id: 'clevertap',
  category: 'marketing',
  vendor: 'CleverTap',
  title: { en: 'CleverTap' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://clevertap.com/privacy-policy/',
  urls: ['clevertap.com', 'wzrkt.com', 'clevertap-prod.com'],
  inline: ['clevertap.event'],
  cookies: [{ name: 'WZRK_*', lifetime: 'P10Y', description: { en: 'Recognises the visitor.' } }],
  storage: [
    { kind: 'local', name: 'WZRK_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'WZRK*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'WZRK_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://developer.clevertap.com/docs/web-cookies',
} as const satisfies CatalogueService<'clevertap'>;
