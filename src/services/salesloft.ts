import type { CatalogueService } from '../model/service';

export const salesloft: CatalogueService<'salesloft', 'marketing'> = {
  id: 'salesloft',
  category: 'marketing',
  vendor: 'Salesloft',
  title: { en: 'Salesloft' },
  description: {
    en: 'Tells the sales team which known contacts visit.',
    de: 'Sagt dem Vertrieb, welche bekannten Kontakte die Website besuchen.',
  },
  privacyPolicy: 'https://www.salesloft.com/legal/privacy-notice',
  urls: ['scout.salesloft.com', 'scout-cdn.salesloft.com'],
  cookies: [
    { name: 'site_identity', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'sliguid', lifetime: 'P5Y', description: { en: 'Recognises the visitor.' } },
    { name: 'slireg', lifetime: 'P7D', description: { en: 'Recognises the session.' } },
    { name: 'slirequested', lifetime: 'P5Y', description: { en: 'Keeps that the visitor was looked up.' } },
  ],
  source: 'https://help.salesloft.com/',
};
