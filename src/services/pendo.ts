import type { CatalogueService } from '../model/service';

export const pendo: CatalogueService<'pendo', 'analytics'> = {
  id: 'pendo',
  category: 'analytics',
  vendor: 'Pendo',
  title: { en: 'Pendo' },
  description: {
    en: 'Measures use of the product and shows guides.',
    de: 'Misst die Nutzung des Produkts und zeigt Anleitungen.',
  },
  privacyPolicy: 'https://www.pendo.io/legal/privacy-policy/',
  urls: ['pendo.io'],
  inline: ['pendo.initialize('],
  cookies: [
    { name: '_pendo_meta.*', lifetime: 'P100D', description: { en: 'Keeps attributes of the visitor.' } },
    { name: '_pendo_visitorId.*', lifetime: 'P100D', description: { en: 'Recognises the visitor.' } },
    { name: '_pendo_accountId.*', lifetime: 'P100D', description: { en: 'Recognises the account.' } },
    { name: '_pendo_guides_blocked.*', description: { en: 'Keeps whether guides are shown.' } },
    { name: '_pendo_*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: '_pendo_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'pendo*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '_pendo_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'pendo*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '_pendo_visitorId.*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.pendo.io/hc/en-us/articles/360032209271',
};
