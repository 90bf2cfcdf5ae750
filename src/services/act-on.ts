import type { CatalogueService } from '../model/service';

export const actOn: CatalogueService<'act-on', 'marketing'> = {
  id: 'act-on',
  category: 'marketing',
  vendor: 'Act-On',
  title: { en: 'Act-On' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://act-on.com/privacy-policy/',
  urls: ['actonservice.com', 'actonsoftware.com', 'act-on.com'],
  cookies: [{ name: 'ao_optOut', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } }],
  storage: [{ kind: 'local', name: 'acton*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://connect.act-on.com/',
};
