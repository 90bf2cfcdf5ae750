import type { CatalogueService } from '../model/service';

export const batch: CatalogueService<'batch', 'marketing'> = {
  id: 'batch',
  category: 'marketing',
  vendor: 'Batch',
  title: { en: 'Batch' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://batch.com/privacy-policy',
  urls: ['batch.com'],
  storage: [
    { kind: 'local', name: '__b_*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'batchsdk*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'batch*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: '__b_*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'batch*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'BatchSDK*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://doc.batch.com/developer/sdk/web',
};
