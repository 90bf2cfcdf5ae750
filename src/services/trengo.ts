import type { CatalogueService } from '../model/service';

export const trengo: CatalogueService<'trengo', 'preferences'> = {
  id: 'trengo',
  category: 'preferences',
  vendor: 'Trengo',
  title: { en: 'Trengo' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://trengo.com/privacy-policy',
  urls: ['trengo.eu', 'trengo.com', 'widget.trengo.eu'],
  cookies: [{ name: 'trengo*', description: { en: 'Keeps the state of the conversation.' } }],
  storage: [{ kind: 'local', name: 'trengo*', description: { en: 'Keeps the state of the conversation.' } }],
  source: 'https://help.trengo.com/',
};
