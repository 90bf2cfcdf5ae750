import type { CatalogueService } from '../model/service';

export const umami: CatalogueService<'umami', 'analytics'> = {
  id: 'umami',
  category: 'analytics',
  vendor: 'Umami Software',
  title: { en: 'Umami' },
  description: { en: 'Measures visits without cookies.', de: 'Misst Besuche ohne Cookies.' },
  privacyPolicy: 'https://umami.is/privacy',
  urls: ['umami.is', 'umami.dev'],
  storage: [
    { kind: 'local', name: 'umami.disabled', description: { en: 'Leaves out one’s own visits.' } },
    { kind: 'local', name: 'umami.cache', description: { en: 'Keeps the session.' } },
    { kind: 'session', name: 'umami.*', description: { en: 'Keeps the session.' } },
  ],
  source: 'https://umami.is/docs',
};
