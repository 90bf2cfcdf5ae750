import type { CatalogueService } from '../model/service';

export const intellimize: CatalogueService<'intellimize', 'analytics'> = {
  id: 'intellimize',
  category: 'analytics',
  vendor: 'Webflow',
  title: { en: 'Webflow Optimize (Intellimize)' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://webflow.com/legal/privacy',
  urls: ['intellimize.co', 'intellimizeio.com'],
  cookies: [
    { name: 'intellimize_opt_out_*', description: { en: 'Keeps which variants are shown.' } },
    { name: 'intellimize_*', description: { en: 'Keeps which variants are shown.' } },
  ],
  storage: [
    { kind: 'local', name: 'intellimize_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'itlm*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'intellimize*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://support.intellimize.com/',
};
