import type { CatalogueService } from '../model/service';

export const constantContact: CatalogueService<'constant-contact', 'marketing'> = {
  id: 'constant-contact',
  category: 'marketing',
  vendor: 'Constant Contact',
  title: { en: 'Constant Contact' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.constantcontact.com/legal/privacy-notice',
  urls: ['ctctcdn.com', 'constantcontact.com', 'marketingautomation.services', 'sharpspring.com'],
  cookies: [
    { name: '__ss', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__ss_tk', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__ss_referrer', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'koitk', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ctct_sub_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'ctct_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: '_ctct*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://www.constantcontact.com/legal/privacy-notice',
};
