import type { CatalogueService } from '../model/service';

export const chaport: CatalogueService<'chaport', 'preferences'> = {
  id: 'chaport',
  category: 'preferences',
  vendor: 'Chaport',
  title: { en: 'Chaport' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.chaport.com/privacy-policy',
  urls: ['chaport.com'],
  cookies: [{ name: 'chaport-*', description: { en: 'Keeps the state of the conversation.' } }],
  storage: [
    { kind: 'local', name: 'chaport-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'chaport*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.chaport.com/',
};
