import type { CatalogueService } from '../model/service';

export const configcat: CatalogueService<'configcat', 'preferences'> = {
  id: 'configcat',
  category: 'preferences',
  vendor: 'ConfigCat',
  title: { en: 'ConfigCat' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://configcat.com/policies/',
  urls: [
    'configcat.com',
    'jsdelivr.net/npm/configcat-js*',
    'unpkg.com/configcat-js*',
    'jsdelivr.net/npm/configcat-js-ssr*',
    'unpkg.com/configcat-js-ssr*',
    'jsdelivr.net/npm/@configcat/sdk*',
    'unpkg.com/@configcat/sdk*',
  ],
  storage: [
    { kind: 'local', name: 'ConfigCat*', description: { en: 'Keeps flags.' } },
    { kind: 'indexeddb', name: '@configcat/sdk', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://configcat.com/docs/sdk-reference/js/',
};
