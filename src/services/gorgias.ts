import type { CatalogueService } from '../model/service';

export const gorgias: CatalogueService<'gorgias', 'preferences'> = {
  id: 'gorgias',
  category: 'preferences',
  vendor: 'Gorgias',
  title: { en: 'Gorgias' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.gorgias.com/privacy',
  urls: ['gorgias.chat', 'gorgias.io', 'gorgias.com'],
  cookies: [{ name: 'gorgias.*', description: { en: 'State of the chat.' } }],
  storage: [
    { kind: 'local', name: 'gorgias*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: '@gorgias*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'gorgias*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://docs.gorgias.com/',
};
