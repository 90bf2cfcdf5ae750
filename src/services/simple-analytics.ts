import type { CatalogueService } from '../model/service';

export const simpleAnalytics: CatalogueService<'simple-analytics', 'analytics'> = {
  id: 'simple-analytics',
  category: 'analytics',
  vendor: 'Simple Analytics',
  title: { en: 'Simple Analytics' },
  description: { en: 'Measures visits without cookies.', de: 'Misst Besuche ohne Cookies.' },
  privacyPolicy: 'https://www.simpleanalytics.com/privacy-policy',
  urls: ['simpleanalytics.com', 'simpleanalyticscdn.com'],
  source: 'https://docs.simpleanalytics.com/',
};
