import type { CatalogueService } from '../model/service';

export const kommunicate: CatalogueService<'kommunicate', 'preferences'> = {
  id: 'kommunicate',
  category: 'preferences',
  vendor: 'Kommunicate',
  title: { en: 'Kommunicate' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.kommunicate.io/privacy-policy',
  urls: ['kommunicate.io', 'applozic.com'],
  cookies: [
    { name: 'kommunicate-id', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'kommunicate_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'kommunicate*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'kommunicate*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'mckAppData*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'mck*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'KOMMUNICATE*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'kommunicate*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'mck*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://docs.kommunicate.io/',
};
