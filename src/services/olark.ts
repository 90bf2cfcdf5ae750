import type { CatalogueService } from '../model/service';

export const olark: CatalogueService<'olark', 'preferences'> = {
  id: 'olark',
  category: 'preferences',
  vendor: 'Olark',
  title: { en: 'Olark' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.olark.com/privacy-policy/',
  urls: ['olark.com'],
  inline: ['olark.identify('],
  cookies: [
    { name: 'hblid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'olfsk', lifetime: 'P2Y', description: { en: 'Keeps the state of the chat.' } },
    { name: 'wcsid', lifetime: 'session', description: { en: 'Recognises the session.' } },
    { name: '_okbk', lifetime: 'session', description: { en: 'Keeps the state of the chat.' } },
    { name: '_ok', lifetime: 'session', description: { en: 'Recognises the site.' } },
    { name: '_oklv', lifetime: 'session', description: { en: 'Keeps the state of the chat.' } },
    { name: '_okdetect', lifetime: 'session', description: { en: 'Notices other tabs.' } },
    { name: '_okac', lifetime: 'session', description: { en: 'Keeps the state of the chat.' } },
    { name: '_okla', lifetime: 'session', description: { en: 'Keeps the state of the chat.' } },
    { name: '_okgid', lifetime: 'session', description: { en: 'Recognises a group.' } },
    { name: '_okdetect*', lifetime: 'session', description: { en: 'Notices other tabs.' } },
    { name: '_ok_*', description: { en: 'Keeps the state of the chat.' } },
  ],
  source: 'https://www.olark.com/help/cookies/',
};
