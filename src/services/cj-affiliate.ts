import type { CatalogueService } from '../model/service';

export const cjAffiliate: CatalogueService<'cj-affiliate', 'marketing'> = {
  id: 'cj-affiliate',
  category: 'marketing',
  vendor: 'CJ',
  title: { en: 'CJ Affiliate' },
  description: { en: 'Credits partners with purchases.', de: 'Rechnet Käufe Partnern zu.' },
  privacyPolicy: 'https://www.cj.com/legal/privacy-policy-services',
  urls: [
    'emjcd.com',
    'dotomi.com',
    'mczbf.com',
    'anrdoezrs.net',
    'dpbolvw.net',
    'jdoqocy.com',
    'kqzyfj.com',
    'tkqlhce.com',
  ],
  cookies: [
    { name: 'cje', lifetime: 'P13M', description: { en: 'Keeps the click on an ad.' } },
    { name: 'cjConsent', lifetime: 'P13M', description: { en: 'Keeps the consent.' } },
    { name: 'cjUser', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: 'cjevent*', lifetime: 'P13M', description: { en: 'Keeps the click on an ad.' } },
  ],
  storage: [
    { kind: 'local', name: 'cjConsent', description: { en: 'Keeps the consent.' } },
    { kind: 'local', name: 'cjUser', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: 'cjevent*', description: { en: 'Keeps the click on an ad.' } },
  ],
  source: 'https://developers.cj.com/',
};
