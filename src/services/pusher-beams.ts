import type { CatalogueService } from '../model/service';

export const pusherBeams: CatalogueService<'pusher-beams', 'preferences'> = {
  id: 'pusher-beams',
  category: 'preferences',
  vendor: 'Pusher',
  title: { en: 'Pusher Beams' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://pusher.com/legal/privacy-policy/',
  urls: ['pushnotifications.pusher.com', 'js.pusher.com/beams*'],
  storage: [
    { kind: 'indexeddb', name: 'beams-*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://github.com/pusher/push-notifications-web',
  checked: '2026-11-24',
};
