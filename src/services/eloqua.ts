import type { CatalogueService } from '../model/service';

export const eloqua: CatalogueService<'eloqua', 'marketing'> = {
  id: 'eloqua',
  category: 'marketing',
  vendor: 'Oracle',
  title: { en: 'Oracle Eloqua' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://www.oracle.com/legal/privacy/',
  urls: ['eloqua.com', 'en25.com'],
  cookies: [
    { name: 'ELOQUA', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'ELQSTATUS', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.oracle.com/en/cloud/saas/marketing/eloqua.html',
};
