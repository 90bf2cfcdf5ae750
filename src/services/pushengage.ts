import type { CatalogueService } from '../model/service';

export const pushengage: CatalogueService<'pushengage', 'marketing'> = {
  id: 'pushengage',
  category: 'marketing',
  vendor: 'PushEngage',
  title: { en: 'PushEngage' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.pushengage.com/privacy/',
  urls: ['pushengage.com'],
  storage: [
    { kind: 'local', name: 'PushEngage*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'pushengage*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: '_peapp*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'PE_*', description: { en: 'Keeps the subscription to notifications.' } },
    {
      kind: 'indexeddb',
      name: 'PushEngage*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
    {
      kind: 'indexeddb',
      name: 'pushengage*',
      description: { en: 'Keeps the subscription to notifications.' },
    },
  ],
  source: 'https://www.pushengage.com/documentation/',
};
