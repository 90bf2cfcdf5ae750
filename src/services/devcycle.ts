import type { CatalogueService } from '../model/service';

export const devcycle: CatalogueService<'devcycle', 'preferences'> = {
  id: 'devcycle',
  category: 'preferences',
  vendor: 'Dynatrace',
  title: { en: 'DevCycle' },
  description: { en: 'Switches features on and off.', de: 'Schaltet Funktionen ein und aus.' },
  privacyPolicy: 'https://devcycle.com/privacy',
  urls: ['devcycle.com'],
  storage: [
    { kind: 'local', name: 'dvc:*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'indexeddb', name: 'DevCycleDB', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://github.com/DevCycleHQ/js-sdks',
  checked: '2026-11-24',
};
