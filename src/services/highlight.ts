import type { CatalogueService } from '../model/service';

export const highlight: CatalogueService<'highlight', 'analytics'> = {
  id: 'highlight',
  category: 'analytics',
  vendor: 'LaunchDarkly',
  title: { en: 'Highlight' },
  description: {
    en: 'Records what visitors do on the site.',
    de: 'Zeichnet auf, was Besucher auf der Website tun.',
  },
  privacyPolicy: 'https://www.highlight.io/privacy',
  urls: ['highlight.io', 'highlight.run', 'jsdelivr.net/npm/highlight.run*', 'unpkg.com/highlight.run*'],
  cookies: [
    { name: 'highlight*', description: { en: 'Tells visitors apart.' } },
    { name: 'sessionData_*', description: { en: 'Tells visitors apart.' } },
    { name: 'sessionID*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'session', name: 'sessionData_*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'highlight*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'highlightClientID', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'highlightIdentifier', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'highlight*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sessionData_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sessionSecureID', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://github.com/highlight/highlight',
  checked: '2026-11-24',
};
