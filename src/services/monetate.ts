import type { CatalogueService } from '../model/service';

export const monetate: CatalogueService<'monetate', 'analytics'> = {
  id: 'monetate',
  category: 'analytics',
  vendor: 'Monetate',
  title: { en: 'Monetate' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://monetate.com/privacy-policy/',
  urls: ['monetate.net'],
  cookies: [
    { name: 'mt.v', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'mt.pc', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'mt.sc', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'mt.mbsh', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'mt.*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'mt.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'mtTMp*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'monetate*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'mt.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'monetate*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.monetate.com/',
};
