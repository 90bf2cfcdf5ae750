import type { CatalogueService } from '../model/service';

export const customerIo = {
  id: 'customer-io',
  category: 'marketing',
  vendor: 'Customer.io',
  title: { en: 'Customer.io' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://customer.io/legal/privacy-policy',
  urls: ['customer.io', 'customerioforms.com'],
  inline: ['_cio.'],
  cookies: [
    { name: '_cio', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_cioid', lifetime: 'P1Y', description: { en: 'Recognises known visitors.' } },
    { name: '_cioanonid', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_cio_*', description: { en: 'State of the library.' } },
  ],
  storage: [
    { kind: 'local', name: 'gist.web.*', description: { en: 'State of messages.' } },
    { kind: 'local', name: '_cio*', description: { en: 'State of the library.' } },
  ],
  source: 'https://docs.customer.io/',
} as const satisfies CatalogueService<'customer-io'>;
