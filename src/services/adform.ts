import type { CatalogueService } from '../model/service';

export const adform: CatalogueService<'adform', 'marketing'> = {
  id: 'adform',
  category: 'marketing',
  vendor: 'Adform',
  title: { en: 'Adform' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://site.adform.com/privacy-center/overview/',
  urls: ['adform.net', 'adform.com'],
  cookies: [
    { name: 'uid', lifetime: 'P60D', description: { en: 'Tells visitors apart.' } },
    { name: 'cid', lifetime: 'P60D', description: { en: 'Tells visitors apart.' } },
    { name: 'adformfrpid', lifetime: 'P60D', description: { en: 'Tells visitors apart.' } },
    { name: 'C', description: { en: 'Keeps further state.' } },
    { name: 'GCM', description: { en: 'Keeps further state.' } },
    { name: 'CM', description: { en: 'Keeps further state.' } },
    { name: 'CM14', description: { en: 'Keeps further state.' } },
    { name: 'TPC', description: { en: 'Keeps further state.' } },
    { name: 'EBFCD*', description: { en: 'Keeps further state.' } },
    { name: 'EBFC*', description: { en: 'Keeps further state.' } },
    { name: 'CFFC*', description: { en: 'Keeps further state.' } },
    { name: 'otsid', description: { en: 'Keeps further state.' } },
    { name: 'adtrc', description: { en: 'Keeps further state.' } },
    { name: 'DigiTrust.v1.identity', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://site.adform.com/privacy-center/platform-privacy/product-and-services-privacy-policy/',
};
