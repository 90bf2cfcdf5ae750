import type { CatalogueService } from '../model/service';

export const postscript: CatalogueService<'postscript', 'marketing'> = {
  id: 'postscript',
  category: 'marketing',
  vendor: 'Postscript',
  title: { en: 'Postscript' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://postscript.io/privacy-policy',
  urls: ['postscript.io'],
  cookies: [
    { name: 'ps_id', description: { en: 'Tells visitors apart.' } },
    { name: 'ps_session_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'postscript*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ps-postscript*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.postscript.io/',
};
