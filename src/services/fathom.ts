import type { CatalogueService } from '../model/service';

export const fathom: CatalogueService<'fathom', 'analytics'> = {
  id: 'fathom',
  category: 'analytics',
  vendor: 'Conva Ventures',
  title: { en: 'Fathom' },
  description: { en: 'Measures visits without cookies.', de: 'Misst Besuche ohne Cookies.' },
  privacyPolicy: 'https://usefathom.com/privacy',
  urls: ['usefathom.com'],
  storage: [
    { kind: 'local', name: 'blockFathomTracking', description: { en: 'Leaves out one’s own visits.' } },
  ],
  source: 'https://usefathom.com/docs',
};
