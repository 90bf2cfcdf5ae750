import type { CatalogueService } from '../model/service';

export const prebid: CatalogueService<'prebid', 'marketing'> = {
  id: 'prebid',
  category: 'marketing',
  vendor: 'Prebid.org',
  title: { en: 'Prebid.js' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://prebid.org/privacy-policy/',
  urls: ['prebid.org'],
  inline: ['pbjs.que.push pbjs.requestBids'],
  cookies: [
    { name: '_pubcid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_sharedID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sharedid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_pbjs_userid_consent_data', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_publink', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_publink_srv', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'pbjs_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_pubcid_optout', description: { en: 'Keeps the choice on tracking.' } },
    { name: '_pbjs_id_optout', description: { en: 'Keeps the choice on tracking.' } },
    { name: 'prebid.cookieTest', description: { en: 'Tries whether storing works.' } },
  ],
  storage: [
    { kind: 'local', name: '_pubcid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_pubcid_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_sharedID', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_sharedID_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__pb_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'pbjs_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'pbjs-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'prebid.cookieTest', description: { en: 'Tries whether storing works.' } },
  ],
  source: 'https://docs.prebid.org/dev-docs/modules/userId.html',
  checked: '2026-11-24',
};
