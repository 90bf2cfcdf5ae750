import type { CatalogueService } from '../model/service';

export const blueconic: CatalogueService<'blueconic', 'analytics'> = {
  id: 'blueconic',
  category: 'analytics',
  vendor: 'BlueConic',
  title: { en: 'BlueConic' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://www.blueconic.com/privacy',
  urls: ['blueconic.net'],
  cookies: [
    { name: 'BCSessionID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'BCTempID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'bc_tstgrp', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'BCTracking', description: { en: 'Keeps further state.' } },
    { name: 'BCRevision', description: { en: 'Keeps further state.' } },
    { name: 'BCReferrerOverrule', description: { en: 'Keeps further state.' } },
    { name: 'BCRefusedObjectives', description: { en: 'Keeps further state.' } },
    { name: 'BCPermissionLevel', description: { en: 'Keeps the choice on tracking.' } },
  ],
  storage: [
    { kind: 'local', name: 'bc_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'blueconic*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '_bc_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'bc_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: '_bc*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.blueconic.com/hc/en-us/articles/202605591',
};
