import type { CatalogueService } from '../model/service';

export const streamChat: CatalogueService<'stream-chat', 'preferences'> = {
  id: 'stream-chat',
  category: 'preferences',
  vendor: 'Stream',
  title: { en: 'Stream Chat' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://getstream.io/legal/privacy/',
  urls: ['getstream.io', 'stream-io-api.com', 'stream-io-video.com'],
  storage: [
    { kind: 'local', name: 'str-chat*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'stream-chat*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '@stream-io*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://github.com/GetStream/stream-chat-js',
};
