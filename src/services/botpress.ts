import type { CatalogueService } from '../model/service';

export const botpress: CatalogueService<'botpress', 'preferences'> = {
  id: 'botpress',
  category: 'preferences',
  vendor: 'Botpress',
  title: { en: 'Botpress Webchat' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://botpress.com/privacy',
  urls: ['botpress.cloud', 'bpcontent.cloud', 'botpress.com'],
  storage: [
    { kind: 'local', name: 'bp-webchat*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'bp/*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'botpress*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'webchat-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'bp:*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'bp-webchat*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'bp/*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://botpress.com/docs/webchat',
  checked: '2026-11-24',
};
