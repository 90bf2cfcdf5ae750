import type { CatalogueService } from '../model/service';

export const izooto: CatalogueService<'izooto', 'marketing'> = {
  id: 'izooto',
  category: 'marketing',
  vendor: 'iZooto',
  title: { en: 'iZooto' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://www.izooto.com/privacy-policy',
  urls: ['izooto.com'],
  cookies: [{ name: 'izooto*', description: { en: 'Keeps the subscription to notifications.' } }],
  storage: [
    { kind: 'local', name: 'izooto*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'iz_*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'izid*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'izooto*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'indexeddb', name: 'iz-*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://help.izooto.com/',
};
