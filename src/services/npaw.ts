import type { CatalogueService } from '../model/service';

export const npaw: CatalogueService<'npaw', 'analytics'> = {
  id: 'npaw',
  category: 'analytics',
  vendor: 'NPAW',
  title: { en: 'NPAW (Youbora)' },
  description: { en: 'Measures how videos are played.', de: 'Misst, wie Videos abgespielt werden.' },
  privacyPolicy: 'https://npaw.com/privacy-policy/',
  urls: ['youbora.com', 'nice264.com', 'npaw.com', 'youboranqs01.com'],
  storage: [
    { kind: 'local', name: 'youbora.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'npaw*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'youboraDeviceUUID', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'youbora.*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'npaw*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://documentation.npaw.com/',
};
