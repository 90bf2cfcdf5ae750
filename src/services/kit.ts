import type { CatalogueService } from '../model/service';

export const kit: CatalogueService<'kit', 'marketing'> = {
  id: 'kit',
  category: 'marketing',
  vendor: 'Kit',
  title: { en: 'Kit (ConvertKit)' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://kit.com/privacy',
  urls: ['convertkit.com', 'kit.com', 'ck.page'],
  cookies: [
    { name: 'ck_subscriber_id', description: { en: 'Tells visitors apart.' } },
    { name: 'convertkit_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ck_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'convertkit*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://help.kit.com/',
};
