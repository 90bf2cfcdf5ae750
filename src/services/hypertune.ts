import type { CatalogueService } from '../model/service';

export const hypertune: CatalogueService<'hypertune', 'preferences'> = {
  id: 'hypertune',
  category: 'preferences',
  vendor: 'Hypertune',
  title: { en: 'Hypertune' },
  description: { en: 'Switches features on and off.', de: 'Schaltet Funktionen ein und aus.' },
  privacyPolicy: 'https://www.hypertune.com/privacy',
  urls: ['hypertune.com'],
  storage: [{ kind: 'local', name: 'hypertune*', description: { en: 'Keeps which variants are shown.' } }],
  source: 'https://docs.hypertune.com/',
};
