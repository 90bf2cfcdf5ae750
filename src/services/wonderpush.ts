import type { CatalogueService } from '../model/service';

export const wonderpush: CatalogueService<'wonderpush', 'marketing'> = {
  id: 'wonderpush',
  category: 'marketing',
  vendor: 'WonderPush',
  title: { en: 'WonderPush' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.wonderpush.com/privacy/',
  urls: ['wonderpush.com', 'by.wonderpush.com'],
  storage: [
    {
      kind: 'indexeddb',
      name: 'WonderPushSDK*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    {
      kind: 'indexeddb',
      name: 'WonderPush*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    { kind: 'local', name: 'WonderPush*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'wonderpush*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://docs.wonderpush.com/',
};
