import type { CatalogueService } from '../model/service';

export const ably: CatalogueService<'ably', 'preferences'> = {
  id: 'ably',
  category: 'preferences',
  vendor: 'Ably',
  title: { en: 'Ably' },
  description: {
    en: 'Brings updates to the page as they happen.',
    de: 'Bringt Neuigkeiten sofort auf die Seite.',
  },
  privacyPolicy: 'https://ably.com/privacy',
  urls: ['ably.com', 'ably.io', 'ably.net', 'ably-realtime.com'],
  cookies: [{ name: 'ably-*', description: { en: 'Keeps the state of the session.' } }],
  storage: [
    { kind: 'session', name: 'ably-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'ably-*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://github.com/ably/ably-js',
};
