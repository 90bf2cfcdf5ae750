import type { CatalogueService } from '../model/service';

export const pushwoosh: CatalogueService<'pushwoosh', 'marketing'> = {
  id: 'pushwoosh',
  category: 'marketing',
  vendor: 'Pushwoosh',
  title: { en: 'Pushwoosh' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.pushwoosh.com/privacy-policy/',
  urls: ['pushwoosh.com'],
  storage: [
    { kind: 'local', name: 'PW_*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'pushwoosh*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'PUSHWOOSH*', description: { en: 'Keeps the subscription to notifications.' } },
    {
      kind: 'indexeddb',
      name: 'PUSHWOOSH_SDK_STORE',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    {
      kind: 'indexeddb',
      name: 'pushwoosh*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    {
      kind: 'indexeddb',
      name: 'PUSHWOOSH*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
  ],
  source: 'https://docs.pushwoosh.com/',
};
