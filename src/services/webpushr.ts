import type { CatalogueService } from '../model/service';

export const webpushr: CatalogueService<'webpushr', 'marketing'> = {
  id: 'webpushr',
  category: 'marketing',
  vendor: 'Webpushr',
  title: { en: 'Webpushr' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.webpushr.com/privacy',
  urls: ['webpushr.com'],
  cookies: [
    { name: 'webpushr*', description: { en: 'Keeps the subscription to notifications.' } },
    { name: '_webpushr*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  storage: [
    { kind: 'local', name: '_webpushr*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'webpushr*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'webpushr*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://docs.webpushr.com/',
};
