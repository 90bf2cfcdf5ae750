import type { CatalogueService } from '../model/service';

export const conviva: CatalogueService<'conviva', 'analytics'> = {
  id: 'conviva',
  category: 'analytics',
  vendor: 'Conviva',
  title: { en: 'Conviva' },
  description: { en: 'Measures how videos are played.', de: 'Misst, wie Videos abgespielt werden.' },
  privacyPolicy: 'https://www.conviva.ai/privacy-policy/',
  urls: ['conviva.com'],
  storage: [
    { kind: 'local', name: 'Conviva*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'conviva*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sdkConfig.Conviva*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'c3.*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://pulse.conviva.com/learning-center/',
  checked: '2026-11-24',
};
