import type { CatalogueService } from '../model/service';

export const vercelAnalytics: CatalogueService<'vercel-analytics', 'analytics'> = {
  id: 'vercel-analytics',
  category: 'analytics',
  vendor: 'Vercel',
  title: { en: 'Vercel Analytics' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://vercel.com/legal/privacy-policy',
  urls: [
    'va.vercel-scripts.com',
    'vitals.vercel-insights.com',
    '*/_vercel/insights/*',
    '*/_vercel/speed-insights/*',
  ],
  source: 'https://vercel.com/docs/analytics',
};
