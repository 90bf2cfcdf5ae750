import type { CatalogueService } from '../model/service';

export const emarsys: CatalogueService<'emarsys', 'marketing'> = {
  id: 'emarsys',
  category: 'marketing',
  vendor: 'SAP',
  title: { en: 'SAP Emarsys' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://emarsys.com/privacy-policy/',
  urls: ['scarabresearch.com', 'emarsys.net', 'emarsys.com'],
  inline: ['ScarabQueue'],
  cookies: [
    { name: 'scarab.visitor', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'scarab.profile', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'scarab.mayAdd', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'scarab.mayViewed', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'scarab.*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'cdv', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'xp', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'scarab.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'emarsys*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'emarsys-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'indexeddb', name: 'EMARSYS_*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'emarsys*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://help.sap.com/docs/SAP_EMARSYS',
};
