import type { CatalogueService } from '../model/service';

export const reamaze: CatalogueService<'reamaze', 'preferences'> = {
  id: 'reamaze',
  category: 'preferences',
  vendor: 'GoDaddy',
  title: { en: 'Re:amaze' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.reamaze.com/privacy',
  urls: ['reamaze.com', 'reamaze.io'],
  cookies: [
    { name: '_reamaze_*', description: { en: 'Keeps the state of the conversation.' } },
    { name: '_reamaze_visitor', description: { en: 'Keeps the state of the conversation.' } },
    { name: '_reamaze_uc', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'reamaze*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_reamaze*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://www.reamaze.com/api',
};
