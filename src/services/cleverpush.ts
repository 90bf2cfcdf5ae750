import type { CatalogueService } from '../model/service';

export const cleverpush: CatalogueService<'cleverpush', 'marketing'> = {
  id: 'cleverpush',
  category: 'marketing',
  vendor: 'CleverPush',
  title: { en: 'CleverPush' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://cleverpush.com/en/privacy/',
  urls: ['cleverpush.com'],
  storage: [
    { kind: 'local', name: 'cleverpush-*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'cleverpush*', description: { en: 'Keeps the subscription to notifications.' } },
    {
      kind: 'indexeddb',
      name: 'cleverpush*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
  ],
  source: 'https://developers.cleverpush.com/',
};
