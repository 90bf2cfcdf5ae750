import type { CatalogueService } from '../model/service';

export const drip: CatalogueService<'drip', 'marketing'> = {
  id: 'drip',
  category: 'marketing',
  vendor: 'Drip',
  title: { en: 'Drip' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.drip.com/privacy',
  urls: ['getdrip.com', 'drip.com'],
  cookies: [
    { name: '_drip_client_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'drip_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'drip*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '_drip*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.drip.com/privacy',
};
