import type { CatalogueService } from '../model/service';

export const pusher: CatalogueService<'pusher', 'preferences'> = {
  id: 'pusher',
  category: 'preferences',
  vendor: 'Pusher',
  title: { en: 'Pusher Channels' },
  description: {
    en: 'Brings updates to the page as they happen.',
    de: 'Bringt Neuigkeiten sofort auf die Seite.',
  },
  privacyPolicy: 'https://pusher.com/legal/privacy-policy/',
  urls: [
    'pusher.com/',
    'ws.pusherapp.com',
    'pusherapp.com',
    'sockjs.pusher.com',
    'stats.pusher.com',
    'js.pusher.com/',
  ],
  storage: [
    { kind: 'local', name: 'pusherTransportTLS', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'pusherTransportNonTLS', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'pusherTransport*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://github.com/pusher/pusher-js',
};
