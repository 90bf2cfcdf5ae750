import type { CatalogueService } from '../model/service';

export const builderIo: CatalogueService<'builder-io', 'analytics'> = {
  id: 'builder-io',
  category: 'analytics',
  vendor: 'Builder.io',
  title: { en: 'Builder.io' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://www.builder.io/docs/privacy',
  urls: ['cdn.builder.io', 'cdn2.builder.io', 'fast.builder.io'],
  cookies: [
    { name: 'builder.tests.*', lifetime: 'P30D', description: { en: 'Keeps which variants are shown.' } },
    { name: 'builderVisitorId', lifetime: 'P30D', description: { en: 'Keeps which variants are shown.' } },
    { name: 'builderSessionId', lifetime: 'P30D', description: { en: 'Keeps which variants are shown.' } },
    { name: 'builder.*', lifetime: 'P30D', description: { en: 'Keeps which variants are shown.' } },
  ],
  storage: [
    { kind: 'local', name: 'builderVisitorId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'builderSessionId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'builder.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'builderSessionId', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'builder.*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://github.com/BuilderIO/builder',
};
