import type { CatalogueService } from '../model/service';

export const evolv: CatalogueService<'evolv', 'analytics'> = {
  id: 'evolv',
  category: 'analytics',
  vendor: 'Evolv AI',
  title: { en: 'Evolv AI' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://www.evolv.ai/privacy-policy',
  urls: ['evolv.ai'],
  cookies: [
    { name: 'evolv:uid', description: { en: 'Keeps which variants are shown.' } },
    { name: 'evolv:*', description: { en: 'Keeps which variants are shown.' } },
  ],
  storage: [
    { kind: 'local', name: 'evolv:*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'session', name: 'evolv:*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://docs.evolv.ai/',
};
