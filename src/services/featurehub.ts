import type { CatalogueService } from '../model/service';

export const featurehub: CatalogueService<'featurehub', 'preferences'> = {
  id: 'featurehub',
  category: 'preferences',
  vendor: 'FeatureHub',
  title: { en: 'FeatureHub' },
  description: { en: 'Switches features on and off.', de: 'Schaltet Funktionen ein und aus.' },
  privacyPolicy: 'https://www.featurehub.io/privacy.html',
  urls: ['featurehub.io'],
  storage: [
    { kind: 'local', name: 'fh_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'local', name: 'featurehub*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://docs.featurehub.io/',
};
