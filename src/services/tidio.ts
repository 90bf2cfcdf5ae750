import type { CatalogueService } from '../model/service';

export const tidio: CatalogueService<'tidio', 'preferences'> = {
  id: 'tidio',
  category: 'preferences',
  vendor: 'Tidio',
  title: { en: 'Tidio' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.tidio.com/privacy-policy/',
  urls: ['tidio.co', 'tidiochat.com', 'tidio.com'],
  cookies: [{ name: 'tidio_state_*', description: { en: 'State of the chat.' } }],
  storage: [
    { kind: 'local', name: 'tidio_state_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'tidio*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'tidio*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://help.tidio.com/',
};
