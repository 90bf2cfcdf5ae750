import type { CatalogueService } from '../model/service';

export const plausible: CatalogueService<'plausible', 'analytics'> = {
  id: 'plausible',
  category: 'analytics',
  vendor: 'Plausible Insights',
  title: { en: 'Plausible' },
  description: { en: 'Measures visits without cookies.', de: 'Misst Besuche ohne Cookies.' },
  privacyPolicy: 'https://plausible.io/privacy',
  urls: ['plausible.io'],
  storage: [{ kind: 'local', name: 'plausible_ignore', description: { en: 'Leaves out one’s own visits.' } }],
  source: 'https://plausible.io/data-policy',
};
