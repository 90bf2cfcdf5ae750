import type { CatalogueService } from '../model/service';

export const oracleBluekai: CatalogueService<'oracle-bluekai', 'marketing'> = {
  id: 'oracle-bluekai',
  category: 'marketing',
  vendor: 'Oracle',
  title: { en: 'Oracle BlueKai' },
  description: {
    en: 'Sorts visitors into audiences for advertising.',
    de: 'Ordnet Besucher Zielgruppen für Werbung zu.',
  },
  privacyPolicy: 'https://www.oracle.com/legal/privacy/advertising-privacy-policy.html',
  urls: ['bluekai.com', 'bkrtx.com', 'addthis.com', 'addthisedge.com'],
  cookies: [
    { name: 'bku', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'bkdc', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'bkpa', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: '__atuvc', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: '__atuvs', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: '__atssc', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: '__atrfs', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'ouid', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'uvc', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'loc', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
    { name: 'xtc', lifetime: 'P6M', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_at.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'at-lojson-cache-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'at-rand', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.oracle.com/legal/privacy/advertising-privacy-policy.html',
};
