import type { CatalogueService } from '../model/service';

export const genesys: CatalogueService<'genesys', 'preferences'> = {
  id: 'genesys',
  category: 'preferences',
  vendor: 'Genesys',
  title: { en: 'Genesys Web Messaging' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.genesys.com/company/legal/privacy-policy',
  urls: [
    'mypurecloud.com',
    'mypurecloud.ie',
    'mypurecloud.de',
    'pure.cloud',
    'mypurecloud.com.au',
    'mypurecloud.jp',
    'usw2.pure.cloud',
  ],
  cookies: [
    { name: '_genesys.widgets.*', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'gwc_*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: '_genesys*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_actmu', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_actms', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_actvc', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_actcc', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'genesys*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'gcmcopn', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: '_genesys*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'genesys*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.mypurecloud.com/',
};
