import type { CatalogueService } from '../model/service';

export const gladly: CatalogueService<'gladly', 'preferences'> = {
  id: 'gladly',
  category: 'preferences',
  vendor: 'Gladly',
  title: { en: 'Gladly' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.gladly.com/privacy-notice/',
  urls: ['gladly.com'],
  cookies: [
    { name: 'gladly*', description: { en: 'Keeps the state of the conversation.' } },
    { name: '_gladly*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'gladly*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_gladly*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://developer.gladly.com/',
};
