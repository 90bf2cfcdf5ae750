import type { CatalogueService } from '../model/service';

export const smooch: CatalogueService<'smooch', 'preferences'> = {
  id: 'smooch',
  category: 'preferences',
  vendor: 'Zendesk',
  title: { en: 'Sunshine Conversations (Smooch)' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  urls: ['smooch.io'],
  cookies: [{ name: 'sk_*', description: { en: 'Keeps the state of the conversation.' } }],
  storage: [
    { kind: 'local', name: '*.deviceId', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'smooch*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'sk_*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://github.com/smooch/smooch-web',
};
