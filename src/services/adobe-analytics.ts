import type { CatalogueService } from '../model/service';

export const adobeAnalytics: CatalogueService<'adobe-analytics', 'analytics'> = {
  id: 'adobe-analytics',
  category: 'analytics',
  vendor: 'Adobe',
  title: { en: 'Adobe Analytics' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://www.adobe.com/privacy/policy.html',
  urls: ['2o7.net', 'sc.omtrdc.net', 'adobedc.net', 'edge.adobedc.net', 'adoberesources.net'],
  inline: ['s_account='],
  cookies: [
    { name: 's_vi', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 's_fid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 's_cc', lifetime: 'session', description: { en: 'Tries whether cookies work.' } },
    { name: 's_sq', lifetime: 'session', description: { en: 'Keeps the last click.' } },
    { name: 's_ecid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 's_ac', lifetime: 'session', description: { en: 'Finds the domain for cookies.' } },
    { name: 's_dl', lifetime: 'PT30M', description: { en: 'Keeps whether a visit came by a direct link.' } },
    { name: 's_ppv', lifetime: 'session', description: { en: 'Measures how far a page was read.' } },
    { name: 's_ppvl', lifetime: 'session', description: { en: 'Measures how far a page was read.' } },
    { name: 's_nr*', lifetime: 'P2Y', description: { en: 'Recognises returning visitors.' } },
    { name: 's_vnum', lifetime: 'P1Y', description: { en: 'Counts visits.' } },
    { name: 's_invisit', lifetime: 'PT30M', description: { en: 'Counts visits.' } },
    { name: 'AMCV_*', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'AMCVS_*', lifetime: 'session', description: { en: 'Keeps that the session has begun.' } },
    { name: 'kndctr_*', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: 's_plt', lifetime: 'session', description: { en: 'Measures the speed.' } },
    { name: 's_pltp', lifetime: 'session', description: { en: 'Measures the speed.' } },
    { name: 's_tp', lifetime: 'session', description: { en: 'Measures how far a page was read.' } },
    { name: 's_tslv', lifetime: 'P2Y', description: { en: 'Keeps the time of the last visit.' } },
  ],
  storage: [
    { kind: 'local', name: 'com.adobe.alloy.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'com.adobe.alloy.*', description: { en: 'Keeps further state.' } },
  ],
  source:
    'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
};
