import type { CatalogueService } from '../model/service';

export const swrve: CatalogueService<'swrve', 'marketing'> = {
  id: 'swrve',
  category: 'marketing',
  vendor: 'MessageGears',
  title: { en: 'Swrve' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.swrve.com/privacy',
  urls: ['swrve.com'],
  storage: [
    { kind: 'local', name: 'swrve*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sw_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'indexeddb', name: 'Swrve*', description: { en: 'Queue of measurements.' } },
    { kind: 'indexeddb', name: 'swrve*', description: { en: 'Queue of measurements.' } },
  ],
  source: 'https://docs.swrve.com/developer-documentation/integration/web/',
};
