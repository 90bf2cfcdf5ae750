import type { CatalogueService } from '../model/service';

export const kustomer: CatalogueService<'kustomer', 'preferences'> = {
  id: 'kustomer',
  category: 'preferences',
  vendor: 'Kustomer',
  title: { en: 'Kustomer' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.kustomer.com/privacy-policy/',
  urls: ['kustomerapp.com', 'kustomer.com'],
  cookies: [{ name: 'kustomer*', description: { en: 'Keeps the state of the conversation.' } }],
  storage: [
    { kind: 'local', name: 'kustomer*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'kchat*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://developer.kustomer.com/chat-sdk',
};
