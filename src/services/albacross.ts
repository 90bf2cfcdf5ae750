import type { CatalogueService } from '../model/service';

export const albacross: CatalogueService<'albacross', 'marketing'> = {
  id: 'albacross',
  category: 'marketing',
  vendor: 'Albacross',
  title: { en: 'Albacross' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://albacross.com/privacy-policy/',
  urls: ['albacross.com'],
  cookies: [
    { name: 'nQ_userVisitId', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'nQ_visitId', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'nQ_cookieId', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'nQ_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'nQ_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'albacross*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://albacross.com/privacy-policy/',
};
