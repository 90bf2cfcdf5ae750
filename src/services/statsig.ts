import type { CatalogueService } from '../model/service';

export const statsig: CatalogueService<'statsig', 'analytics'> = {
  id: 'statsig',
  category: 'analytics',
  vendor: 'Statsig',
  title: { en: 'Statsig' },
  description: {
    en: 'Turns functions on and off, compares versions and measures use.',
    de: 'Schaltet Funktionen, vergleicht Varianten und misst die Nutzung.',
  },
  privacyPolicy: 'https://www.statsig.com/legal/privacy',
  urls: [
    'statsigapi.net',
    'statsig.com',
    'statsigcdn.com',
    'featureassets.org',
    'featuregates.org',
    'prodregistryv2.org',
    'api.statsigcdn.com',
    'jsdelivr.net/npm/@statsig/*',
    'unpkg.com/@statsig/*',
    'jsdelivr.net/npm/statsig-js*',
    'unpkg.com/statsig-js*',
  ],
  cookies: [
    { name: 'statsig*', description: { en: 'Recognises the device.' } },
    { name: 'STATSIG*', description: { en: 'Recognises the device.' } },
  ],
  storage: [
    { kind: 'local', name: 'statsig.*', description: { en: 'State of flags, recognises the device.' } },
    { kind: 'local', name: 'STATSIG_*', description: { en: 'State of flags, recognises the device.' } },
    { kind: 'session', name: 'statsig.*', description: { en: 'State of flags.' } },
    { kind: 'session', name: 'STATSIG_*', description: { en: 'State of flags.' } },
  ],
  source: 'https://docs.statsig.com/client/javascript-sdk',
};
