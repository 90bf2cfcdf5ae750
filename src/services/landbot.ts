import type { CatalogueService } from '../model/service';

export const landbot: CatalogueService<'landbot', 'preferences'> = {
  id: 'landbot',
  category: 'preferences',
  vendor: 'Landbot',
  title: { en: 'Landbot' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://landbot.io/privacy-policy',
  urls: ['landbot.io'],
  storage: [
    { kind: 'local', name: 'landbot*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'LND_*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.landbot.io/',
};
