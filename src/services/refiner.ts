import type { CatalogueService } from '../model/service';

export const refiner: CatalogueService<'refiner', 'analytics'> = {
  id: 'refiner',
  category: 'analytics',
  vendor: 'Refiner',
  title: { en: 'Refiner' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://refiner.io/privacy/',
  urls: ['refiner.io'],
  cookies: [
    { name: 'refiner_*', description: { en: 'Tells visitors apart.' } },
    { name: '_refiner*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'refiner*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_refiner*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://refiner.io/docs/',
};
