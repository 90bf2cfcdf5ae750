import type { PolicyInput } from '../../src/model/policy';

export const small = { id: 'acme', version: '1', categories: ['necessary', 'analytics'] } as const;

/** A policy with every field. */
export const full: PolicyInput = {
  $schema: './node_modules/flux-consent/policy.schema.json',
  id: 'acme',
  version: '2025-11-27',
  changes: 'editorial',
  controller: { name: 'Flux.2', privacyPolicy: '/privacy', contact: 'privacy@example.com' },
  categories: [
    { id: 'necessary', required: true },
    'preferences',
    'analytics',
    'marketing',
    {
      id: 'model-training',
      separate: true,
      title: { en: 'Model training' },
      description: { en: 'Trains.', 'pt-BR': 'Treina.' },
    },
  ],
  services: [
    'google-analytics',
    { use: 'youtube', category: 'marketing' },
    {
      id: 'workspace',
      category: 'preferences',
      vendor: 'Flux.2',
      title: { en: 'Workspace' },
      description: { en: 'Keeps panels.' },
      privacyPolicy: 'https://example.com/privacy',
      urls: ['https://cdn.example.com/panels/*', 'example.com', '*/matomo.js'],
      inline: ['fluxPanels.init('],
      cookies: [{ name: 'flux_ws_*', lifetime: 'P6M', description: { en: 'Layout.' }, httpOnly: false }],
      storage: [
        { kind: 'local', name: 'flux:workspace:*', lifetime: 'session' },
        { kind: 'indexeddb', name: 'flux-workspace', description: { en: 'Panels.' } },
      ],
    },
  ],
  unknown: { requests: 'block', storage: 'allow' },
  firstParty: ['flux2-static.example'],
  enforce: true,
  strict: true,
  reload: false,
  jurisdictions: { default: 'DE', 'US-CA': { model: 'opt-out', days: 365 } },
  minimumAge: 13,
  record: { cookie: 'acme_consent', domain: 'auto', days: 180, endpoint: '/consent-records' },
  signals: ['google-consent-mode', 'global-privacy-control'],
  ui: {
    layout: 'box',
    position: 'bottom-left',
    languages: ['en', 'de', 'pt-BR'],
    theme: { accent: '#5b5bd6', mode: 'dark', radius: 8, font: "'Inter', sans-serif" },
    reopen: false,
  },
  texts: { en: { 'banner.title': 'Cookies' } },
};
