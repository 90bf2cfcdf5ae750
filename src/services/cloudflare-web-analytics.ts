import type { CatalogueService } from '../model/service';

export const cloudflareWebAnalytics: CatalogueService<'cloudflare-web-analytics', 'analytics'> = {
  id: 'cloudflare-web-analytics',
  category: 'analytics',
  vendor: 'Cloudflare',
  title: { en: 'Cloudflare Web Analytics' },
  description: {
    en: 'Measures visits and speed, without cookies.',
    de: 'Misst Besuche und Geschwindigkeit, ohne Cookies.',
  },
  privacyPolicy: 'https://www.cloudflare.com/privacypolicy/',
  urls: ['cloudflareinsights.com'],
  source: 'https://developers.cloudflare.com/web-analytics/',
};
