import type { CatalogueService } from '../model/service';

export const dotMetrics: CatalogueService<'dot-metrics', 'analytics'> = {
  id: 'dot-metrics',
  category: 'analytics',
  vendor: 'Ipsos',
  title: { en: 'Dotmetrics' },
  description: {
    en: 'Measures reach, and tells visitors apart over many sites.',
    de: 'Misst Reichweite und unterscheidet Besucher über viele Websites hinweg.',
  },
  privacyPolicy: 'https://www.ipsos.com/en/privacy-data-protection',
  urls: ['dotmetrics.net'],
  cookies: [{ name: 'DotMetrics.*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'DotMetrics*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'DOTMETRICS*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.dotmetrics.net/',
};
