import type { CatalogueService } from '../model/service';

export const mailerlite: CatalogueService<'mailerlite', 'marketing'> = {
  id: 'mailerlite',
  category: 'marketing',
  vendor: 'MailerLite',
  title: { en: 'MailerLite' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.mailerlite.com/legal/privacy-policy',
  urls: ['mailerlite.com', 'mlcdn.com'],
  cookies: [
    { name: 'mailerlite_*', description: { en: 'Tells visitors apart.' } },
    { name: 'mailerlite:*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'mailerlite*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'ml_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: '_ml_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://www.mailerlite.com/help',
};
