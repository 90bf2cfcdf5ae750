import type { CatalogueService } from '../model/service';

export const papercups: CatalogueService<'papercups', 'preferences'> = {
  id: 'papercups',
  category: 'preferences',
  vendor: 'Papercups',
  title: { en: 'Papercups' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://papercups.io/',
  urls: ['papercups.io'],
  storage: [
    { kind: 'local', name: 'papercups*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '__PAPERCUPS__*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '__PAPERCUPS___*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://github.com/papercups-io/chat-widget',
};
