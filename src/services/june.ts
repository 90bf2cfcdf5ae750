import type { CatalogueService } from '../model/service';

export const june: CatalogueService<'june', 'analytics'> = {
  id: 'june',
  category: 'analytics',
  vendor: 'June',
  title: { en: 'June' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://www.june.so/privacy',
  urls: ['june.so'],
  source: 'https://www.june.so/docs',
};
