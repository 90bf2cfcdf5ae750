import type { CatalogueService } from '../model/service';

export const ada: CatalogueService<'ada', 'preferences'> = {
  id: 'ada',
  category: 'preferences',
  vendor: 'Ada',
  title: { en: 'Ada' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.ada.cx/privacy',
  urls: ['ada.support', 'ada.cx'],
  storage: [
    { kind: 'local', name: 'ada-embed*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'ada_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'ada-embed*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'ada_*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://docs.ada.cx/',
};
