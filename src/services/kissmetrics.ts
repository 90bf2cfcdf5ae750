import type { CatalogueService } from '../model/service';

export const kissmetrics: CatalogueService<'kissmetrics', 'analytics'> = {
  id: 'kissmetrics',
  category: 'analytics',
  vendor: 'Kissmetrics',
  title: { en: 'Kissmetrics' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://www.kissmetrics.io/privacy',
  urls: ['kissmetrics.io', 'kissmetrics.com'],
  inline: ['_kmq'],
  cookies: [
    { name: 'km_ai', lifetime: 'P5Y', description: { en: 'Recognises the visitor.' } },
    { name: 'km_ni', lifetime: 'P5Y', description: { en: 'Recognises the visitor.' } },
    { name: 'km_lv', lifetime: 'P5Y', description: { en: 'Keeps the last visit.' } },
    { name: 'km_vs', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: 'km_uq', description: { en: 'Queue of measurements.' } },
    { name: 'kvcd', lifetime: 'session', description: { en: 'Keeps the session.' } },
  ],
  source: 'https://support.kissmetrics.io/',
};
