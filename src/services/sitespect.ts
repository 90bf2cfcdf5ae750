import type { CatalogueService } from '../model/service';

export const sitespect: CatalogueService<'sitespect', 'analytics'> = {
  id: 'sitespect',
  category: 'analytics',
  vendor: 'SiteSpect',
  title: { en: 'SiteSpect' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://www.sitespect.com/privacy-policy/',
  urls: ['sitespect.com'],
  cookies: [
    { name: 'SSLB', description: { en: 'Keeps which variants are shown.' } },
    { name: 'SSPV', description: { en: 'Keeps which variants are shown.' } },
    { name: 'SSRT', description: { en: 'Keeps which variants are shown.' } },
    { name: 'SSSC', description: { en: 'Keeps which variants are shown.' } },
    { name: 'SSID', description: { en: 'Keeps which variants are shown.' } },
    { name: 'SSOD', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://www.sitespect.com/',
};
