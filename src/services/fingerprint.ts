import type { CatalogueService } from '../model/service';

export const fingerprint: CatalogueService<'fingerprint', 'analytics'> = {
  id: 'fingerprint',
  category: 'analytics',
  vendor: 'Fingerprint',
  title: { en: 'Fingerprint' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://fingerprint.com/privacy-policy/',
  urls: [
    'fpnpmcdn.net',
    'fpcdn.io',
    'fpjscdn.net',
    'fptls.com',
    'fptls2.com',
    'fptls3.com',
    'api.fpjs.io',
    'fpjs.io',
    'fingerprint.com',
    'openfpcdn.io',
  ],
  cookies: [
    { name: '_vid_t', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_vid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_iidt', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_vid_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_vid_t', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_vid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__fpjs_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '@fpjs@*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'fpjs_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'fpjs_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: '@fpjs@*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://github.com/fingerprintjs/fingerprintjs',
  checked: '2026-11-24',
};
