import type { CatalogueService } from '../model/service';

export const omnisend: CatalogueService<'omnisend', 'marketing'> = {
  id: 'omnisend',
  category: 'marketing',
  vendor: 'Omnisend',
  title: { en: 'Omnisend' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.omnisend.com/privacy/',
  urls: ['omnisend.com', 'omnisnippet1.com', 'omnisendlink.com', 'soundestlink.com'],
  cookies: [
    { name: 'omnisendSessionID', description: { en: 'Tells visitors apart.' } },
    { name: 'omnisendContactID', description: { en: 'Tells visitors apart.' } },
    { name: 'omnisendAnonymousID', description: { en: 'Tells visitors apart.' } },
    { name: 'omnisendAttributionID', description: { en: 'Tells visitors apart.' } },
    { name: 'omnisendShopifyCart', description: { en: 'Tells visitors apart.' } },
    { name: 'omnisend*', description: { en: 'Tells visitors apart.' } },
    { name: 'soundest-*', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'omnisend*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'soundest-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'omnisend*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'soundest-*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.omnisend.com/en/articles/1933402',
};
