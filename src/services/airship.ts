import type { CatalogueService } from '../model/service';

export const airship: CatalogueService<'airship', 'marketing'> = {
  id: 'airship',
  category: 'marketing',
  vendor: 'Airship',
  title: { en: 'Airship' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.airship.com/legal/privacy/',
  urls: ['urbanairship.com', 'asnapieu.com', 'airship.com', 'aswpsdkus.com', 'aswpsdkeu.com'],
  storage: [
    { kind: 'local', name: 'urbanairship*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'ua-*', description: { en: 'Keeps the subscription to notifications.' } },
    {
      kind: 'indexeddb',
      name: 'ua-web-sdk*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    { kind: 'indexeddb', name: 'UAWebSDK*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'uaWebSDK*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'airship*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://docs.airship.com/platform/web/',
};
