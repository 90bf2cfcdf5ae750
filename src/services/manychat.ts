import type { CatalogueService } from '../model/service';

export const manychat: CatalogueService<'manychat', 'marketing'> = {
  id: 'manychat',
  category: 'marketing',
  vendor: 'Manychat',
  title: { en: 'Manychat' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://manychat.com/legal/privacy',
  urls: ['manychat.com', 'mccdn.me'],
  cookies: [
    { name: 'mc_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'mcwidget-*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'mcwidget-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'manychat*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.manychat.com/',
};
