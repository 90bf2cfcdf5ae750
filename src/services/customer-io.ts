import type { CatalogueService } from '../model/service';

export const customerIo: CatalogueService<'customer-io', 'marketing'> = {
  id: 'customer-io',
  category: 'marketing',
  vendor: 'Customer.io',
  title: { en: 'Customer.io' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://customer.io/legal/privacy-policy',
  urls: ['customer.io', 'customerioforms.com', 'gist.build'],
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
    { kind: 'local', name: 'cio_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'gist.web.*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'cio_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://docs.customer.io/',
};
