import type { CatalogueService } from '../model/service';

export const twilioConversations: CatalogueService<'twilio-conversations', 'preferences'> = {
  id: 'twilio-conversations',
  category: 'preferences',
  vendor: 'Twilio',
  title: { en: 'Twilio Conversations' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy',
  urls: ['twilio.com'],
  storage: [
    {
      kind: 'local',
      name: 'twilio_twilsock_token_storage*',
      description: { en: 'Keeps the state of the conversation.' },
    },
    { kind: 'local', name: 'twilio*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'indexeddb', name: 'twilio*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'twilio*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://www.twilio.com/docs/conversations',
  checked: '2026-11-24',
};
