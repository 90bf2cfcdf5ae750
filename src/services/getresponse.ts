import type { CatalogueService } from '../model/service';

export const getresponse: CatalogueService<'getresponse', 'marketing'> = {
  id: 'getresponse',
  category: 'marketing',
  vendor: 'GetResponse',
  title: { en: 'GetResponse' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.getresponse.com/legal/privacy',
  urls: ['getresponse.com', 'gr-cdn.com', 'gr-wcon.com'],
  cookies: [
    { name: 'gaVisitorUuid', description: { en: 'Tells visitors apart.' } },
    { name: 'grwf_*', description: { en: 'Tells visitors apart.' } },
    { name: 'gr_visitor*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'getresponse*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'grwf_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.getresponse.com/help',
};
