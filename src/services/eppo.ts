import type { CatalogueService } from '../model/service';

export const eppo: CatalogueService<'eppo', 'analytics'> = {
  id: 'eppo',
  category: 'analytics',
  vendor: 'Datadog',
  title: { en: 'Eppo' },
  description: {
    en: 'Switches features on and off, and measures the effect.',
    de: 'Schaltet Funktionen ein und aus und misst die Wirkung.',
  },
  privacyPolicy: 'https://www.geteppo.com/privacy-policy',
  urls: ['eppo.cloud', 'geteppo.com', 'eppo.ai'],
  storage: [
    { kind: 'local', name: 'eppo-*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'eppo*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'indexeddb', name: 'eppo*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://docs.geteppo.com/sdks/client-sdks/javascript/',
};
