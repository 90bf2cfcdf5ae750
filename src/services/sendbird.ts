import type { CatalogueService } from '../model/service';

export const sendbird: CatalogueService<'sendbird', 'preferences'> = {
  id: 'sendbird',
  category: 'preferences',
  vendor: 'Sendbird',
  title: { en: 'Sendbird' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://sendbird.com/privacy',
  urls: ['sendbird.com'],
  storage: [
    { kind: 'local', name: 'sendbird:*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'sendbird@*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'sendbird*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'indexeddb', name: 'sendbird@*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'indexeddb', name: 'sendbird*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://github.com/sendbird/sendbird-chat-sdk-javascript',
  checked: '2026-11-24',
};
