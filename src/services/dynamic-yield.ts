import type { CatalogueService } from '../model/service';

export const dynamicYield: CatalogueService<'dynamic-yield', 'personalization'> = {
  id: 'dynamic-yield',
  category: 'personalization',
  vendor: 'Mastercard',
  title: { en: 'Dynamic Yield' },
  description: { en: 'Adapts pages to visitors.', de: 'Passt Seiten an Besucher an.' },
  privacyPolicy: 'https://www.dynamicyield.com/privacy-policy/',
  urls: ['dynamicyield.com', 'dynamicyield.eu', 'rcom.dynamicyield.com'],
  cookies: [
    { name: '_dyid', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_dyid_server', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_dyjsession', lifetime: 'session', description: { en: 'Keeps the session.' } },
    { name: 'dy_fs_page', lifetime: 'session', description: { en: 'Keeps the first page.' } },
    { name: '_dycst', lifetime: 'P30D', description: { en: 'Keeps how the visitor is to be treated.' } },
    { name: '_dycnst', description: { en: 'Keeps the consent.' } },
    { name: '_dy_*', description: { en: 'State of the service.' } },
    { name: '_dyfs', description: { en: 'Keeps the session.' } },
  ],
  storage: [
    { kind: 'local', name: '_dyid*', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: '_dy*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'dy_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'DYID*', description: { en: 'Recognises the visitor.' } },
    { kind: 'session', name: '_dy*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'dy_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://support.dynamicyield.com/hc/en-us/articles/360037633773',
};
