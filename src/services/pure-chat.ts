import type { CatalogueService } from '../model/service';

export const pureChat: CatalogueService<'pure-chat', 'preferences'> = {
  id: 'pure-chat',
  category: 'preferences',
  vendor: 'Pure Chat',
  title: { en: 'Pure Chat' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://purechat.com/privacy-policy',
  urls: ['purechat.com'],
  cookies: [{ name: 'purechat*', description: { en: 'Keeps the state of the conversation.' } }],
  storage: [
    { kind: 'local', name: 'purechat*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_purechat*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.purechat.com/',
};
