import type { CatalogueService } from '../model/service';

export const brevo: CatalogueService<'brevo', 'marketing'> = {
  id: 'brevo',
  category: 'marketing',
  vendor: 'Brevo',
  title: { en: 'Brevo (Sendinblue)' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.brevo.com/legal/privacypolicy/',
  urls: ['brevo.com', 'sendinblue.com', 'sibautomation.com', 'sib-utilities.com'],
  inline: ['sendinblue.'],
  cookies: [
    { name: 'sib_cuid', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'uuid_brevo', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'brevo_*', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'sib_cuid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sib_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'brevo*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'brevo-conversations-*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.brevo.com/docs/getting-started-with-brevo-tracker',
};
