import type { CatalogueService } from '../model/service';

export const dotdigital: CatalogueService<'dotdigital', 'marketing'> = {
  id: 'dotdigital',
  category: 'marketing',
  vendor: 'Dotdigital',
  title: { en: 'Dotdigital' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://dotdigital.com/terms/privacy-policy/',
  urls: ['trackedlink.net', 'dotdigital.com', 'ddlnk.net', 'dotdigital-pages.com'],
  cookies: [
    { name: 'dmSessionID', description: { en: 'Tells visitors apart.' } },
    { name: 'recordID', description: { en: 'Tells visitors apart.' } },
    { name: 'dm_i', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'dotdigital*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_dmpt*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.dotdigital.com/',
};
