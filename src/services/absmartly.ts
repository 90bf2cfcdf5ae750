import type { CatalogueService } from '../model/service';

export const absmartly: CatalogueService<'absmartly', 'analytics'> = {
  id: 'absmartly',
  category: 'analytics',
  vendor: 'ABsmartly',
  title: { en: 'ABsmartly' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://www.absmartly.com/privacy-policy',
  urls: ['absmartly.io', 'absmartly.com'],
  cookies: [{ name: 'absmartly*', description: { en: 'Keeps which variants are shown.' } }],
  storage: [{ kind: 'local', name: 'absmartly*', description: { en: 'Keeps which variants are shown.' } }],
  source: 'https://docs.absmartly.com/',
};
