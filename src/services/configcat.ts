import type { CatalogueService } from '../model/service';

export const configcat = {
  id: 'configcat',
  category: 'preferences',
  vendor: 'ConfigCat',
  title: { en: 'ConfigCat' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://configcat.com/policies/',
  urls: ['configcat.com'],
  storage: [{ kind: 'local', name: 'ConfigCat*', description: { en: 'Keeps flags.' } }],
  source: 'https://configcat.com/docs/sdk-reference/js/',
} as const satisfies CatalogueService<'configcat'>;
