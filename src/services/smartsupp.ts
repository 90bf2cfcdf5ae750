import type { CatalogueService } from '../model/service';

export const smartsupp: CatalogueService<'smartsupp', 'preferences'> = {
  id: 'smartsupp',
  category: 'preferences',
  vendor: 'Smartsupp',
  title: { en: 'Smartsupp' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.smartsupp.com/help/privacy/',
  urls: ['smartsuppchat.com', 'smartsupp.com', 'smartsuppcdn.com'],
  cookies: [
    { name: 'ssupp.vid', lifetime: 'P6M', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'ssupp.visits', lifetime: 'P6M', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'ssupp.chatid', lifetime: 'P6M', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'ssupp.*', lifetime: 'P6M', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'ssupp.*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'ssupp*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'ssupp*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.smartsupp.com/',
};
