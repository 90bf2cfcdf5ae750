import type { CatalogueService } from '../model/service';

export const googleCustomSearch: CatalogueService<'google-custom-search', 'preferences'> = {
  id: 'google-custom-search',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'Google Programmable Search' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['cse.google.com', 'google.com/cse*', 'google.com/cse/*'],
  source: 'https://developers.google.com/custom-search',
};
