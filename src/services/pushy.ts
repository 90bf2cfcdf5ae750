import type { CatalogueService } from '../model/service';

export const pushy: CatalogueService<'pushy', 'marketing'> = {
  id: 'pushy',
  category: 'marketing',
  vendor: 'Pushy',
  title: { en: 'Pushy' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://pushy.me/privacy',
  urls: ['pushy.me'],
  storage: [
    { kind: 'local', name: 'pushyToken*', description: { en: 'Keeps the subscription to notifications.' } },
    {
      kind: 'local',
      name: 'pushyTokenAuthKey*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    { kind: 'local', name: 'pushy*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://pushy.me/docs/web-push',
  checked: '2026-11-24',
};
