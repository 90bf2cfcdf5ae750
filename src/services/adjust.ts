import type { CatalogueService } from '../model/service';

export const adjust: CatalogueService<'adjust', 'marketing'> = {
  id: 'adjust',
  category: 'marketing',
  vendor: 'AppLovin',
  title: { en: 'Adjust' },
  description: { en: 'Measures which ads lead to use.', de: 'Misst, welche Anzeigen zur Nutzung führen.' },
  privacyPolicy: 'https://www.adjust.com/terms/privacy-policy/',
  urls: ['adjust.com', 'adjust.io', 'adjust.world', 'adj.st'],
  storage: [
    { kind: 'local', name: 'adjust-sdk*', description: { en: 'Recognises the device.' } },
    { kind: 'local', name: '__adjust*', description: { en: 'Recognises the device.' } },
    { kind: 'indexeddb', name: 'adjust-sdk', description: { en: 'Recognises the device.' } },
    { kind: 'indexeddb', name: 'adjust-sdk*', description: { en: 'Recognises the device.' } },
  ],
  source: 'https://dev.adjust.com/en/sdk/web/',
};
