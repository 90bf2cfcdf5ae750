import type { CatalogueService } from '../model/service';

export const treasureData: CatalogueService<'treasure-data', 'analytics'> = {
  id: 'treasure-data',
  category: 'analytics',
  vendor: 'Treasure Data',
  title: { en: 'Treasure Data' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://www.treasuredata.com/privacy/',
  urls: ['treasuredata.com', 'treasuredata.co.jp'],
  inline: ['new Treasure('],
  cookies: [
    { name: '_td', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_td_global', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_td_ssc_id', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'td_ssc_id', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_td_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_td', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_td_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'td_client_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'td_global_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'td_cm_consent', description: { en: 'Keeps the choice on tracking.' } },
    { kind: 'local', name: 'td_consent_preferences', description: { en: 'Keeps the choice on tracking.' } },
    { kind: 'local', name: 'td_cm_context', description: { en: 'Keeps the choice on tracking.' } },
  ],
  source: 'https://github.com/treasure-data/td-js-sdk',
  checked: '2026-11-24',
};
