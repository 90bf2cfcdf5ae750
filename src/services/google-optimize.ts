import type { CatalogueService } from '../model/service';

export const googleOptimize: CatalogueService<'google-optimize', 'analytics'> = {
  id: 'google-optimize',
  category: 'analytics',
  vendor: 'Google',
  title: { en: 'Google Optimize' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['optimize.google.com', 'googleoptimize.com'],
  cookies: [
    { name: '_gaexp', lifetime: 'P90D', description: { en: 'Keeps variants of tests.' } },
    { name: '_opt_awcid', lifetime: 'P1D', description: { en: 'Keeps an advertising account.' } },
    { name: '_opt_awmid', lifetime: 'P1D', description: { en: 'Keeps a campaign.' } },
    { name: '_opt_awgid', lifetime: 'P1D', description: { en: 'Keeps a group of ads.' } },
    { name: '_opt_awkid', lifetime: 'P1D', description: { en: 'Keeps a search word.' } },
    { name: '_opt_utmc', lifetime: 'P1D', description: { en: 'Keeps a campaign.' } },
    { name: '_opt_expid', lifetime: 'PT10S', description: { en: 'Keeps a test across a redirect.' } },
    { name: '_gaexp_rc', lifetime: 'PT10S', description: { en: 'Keeps a test across a redirect.' } },
  ],
  source: 'https://support.google.com/optimize',
};
