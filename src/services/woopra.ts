import type { CatalogueService } from '../model/service';

export const woopra: CatalogueService<'woopra', 'analytics'> = {
  id: 'woopra',
  category: 'analytics',
  vendor: 'Appier',
  title: { en: 'Woopra' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://www.appier.com/en/about/privacy-policy/',
  urls: ['woopra.com'],
  inline: ['woopra.track('],
  cookies: [{ name: 'wooTracker', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } }],
  source: 'https://docs.woopra.com/docs/cookies',
};
