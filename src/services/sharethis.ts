import type { CatalogueService } from '../model/service';

export const sharethis: CatalogueService<'sharethis', 'marketing'> = {
  id: 'sharethis',
  category: 'marketing',
  vendor: 'ShareThis',
  title: { en: 'ShareThis' },
  description: {
    en: 'Buttons for sharing; recognises visitors for advertising.',
    de: 'Schaltflächen zum Teilen; erkennt Besucher für Werbung wieder.',
  },
  privacyPolicy: 'https://sharethis.com/privacy/',
  urls: ['sharethis.com'],
  cookies: [
    { name: '__stid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '__stidv', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'fpestid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'st_optout', description: { en: 'Keeps further state.' } },
    { name: 'pubconsent*', description: { en: 'Keeps further state.' } },
    { name: 'pxcelPage*', description: { en: 'Keeps further state.' } },
    { name: 'pxcelBcnLcy', description: { en: 'Keeps further state.' } },
    { name: 'pxcelAcc3PC', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'st_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'sharethis*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://sharethis.com/privacy/',
};
