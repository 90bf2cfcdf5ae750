import type { CatalogueService } from '../model/service';

export const tawkTo: CatalogueService<'tawk-to', 'preferences'> = {
  id: 'tawk-to',
  category: 'preferences',
  vendor: 'tawk.to',
  title: { en: 'tawk.to' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.tawk.to/privacy-policy/',
  urls: ['tawk.to'],
  inline: ['Tawk_API'],
  cookies: [
    { name: 'twk_uuid_*', lifetime: 'P6M', description: { en: 'Recognises the visitor.' } },
    { name: 'twk_idm_key', lifetime: 'session', description: { en: 'Keeps whether the visitor is known.' } },
    {
      name: 'TawkConnectionTime',
      lifetime: 'session',
      description: { en: 'Keeps the time of the connection.' },
    },
    { name: 'tawkUUID', lifetime: 'P6M', description: { en: 'Recognises the visitor.' } },
    { name: '__tawkuuid', lifetime: 'P6M', description: { en: 'Recognises the visitor.' } },
    { name: 'TawkWindowName', lifetime: 'session', description: { en: 'Recognises the window.' } },
  ],
  storage: [
    { kind: 'local', name: 'twk_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'tawk*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'twk_*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'tawk*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'Tawk*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://help.tawk.to/article/what-cookies-does-tawkto-use',
};
