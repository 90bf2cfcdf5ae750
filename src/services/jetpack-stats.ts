import type { CatalogueService } from '../model/service';

export const jetpackStats: CatalogueService<'jetpack-stats', 'analytics'> = {
  id: 'jetpack-stats',
  category: 'analytics',
  vendor: 'Automattic',
  title: { en: 'Jetpack Stats' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://automattic.com/privacy/',
  urls: ['stats.wp.com', 'pixel.wp.com'],
  cookies: [
    { name: 'tk_ai', lifetime: 'P5Y', description: { en: 'Recognises the visitor.' } },
    { name: 'tk_lr', lifetime: 'P1Y', description: { en: 'Keeps where the visitor came from.' } },
    { name: 'tk_or', lifetime: 'P5Y', description: { en: 'Keeps where the visitor came from.' } },
    { name: 'tk_r3d', lifetime: 'P3D', description: { en: 'Keeps where the visitor came from.' } },
    { name: 'tk_tc', lifetime: 'session', description: { en: 'Keeps a test of cookies.' } },
    { name: 'tk_qs', lifetime: 'PT30M', description: { en: 'Queue of measurements.' } },
    { name: 'tk_ni', lifetime: 'session', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://jetpack.com/support/cookies/',
};
