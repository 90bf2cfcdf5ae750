import type { CatalogueService } from '../model/service';

export const rdStation: CatalogueService<'rd-station', 'marketing'> = {
  id: 'rd-station',
  category: 'marketing',
  vendor: 'RD Station',
  title: { en: 'RD Station' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://legal.rdstation.com/en/privacy-policy',
  urls: ['rdstation.com', 'rdstation.com.br', 'rdops.systems', 'd335luupugsy2.cloudfront.net'],
  cookies: [
    { name: 'rdtrk', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_rdtrk', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_rd_wa_first_session*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_rd_wa_id*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_rd_wa_ses_id*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_rd_experiment_version', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_rdlps_pp', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_form_fields', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__trf.src', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'rdtrk*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_rd_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://ajuda.rdstation.com/',
};
