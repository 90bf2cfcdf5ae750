import type { CatalogueService } from '../model/service';

export const intercom: CatalogueService<'intercom', 'preferences'> = {
  id: 'intercom',
  category: 'preferences',
  vendor: 'Intercom',
  title: { en: 'Intercom' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.intercom.com/legal/privacy',
  urls: [
    'intercom.io',
    'intercom.com',
    'intercomcdn.com',
    'intercomcdn.eu',
    'intercomassets.com',
    'intercom-messenger.com',
  ],
  inline: ['intercomSettings', "Intercom('boot'", 'Intercom("boot"'],
  cookies: [
    { name: 'intercom-id-*', lifetime: 'P271D', description: { en: 'Recognises the visitor.' } },
    { name: 'intercom-session-*', lifetime: 'P7D', description: { en: 'Keeps conversations.' } },
    { name: 'intercom-device-id-*', lifetime: 'P271D', description: { en: 'Recognises the device.' } },
  ],
  storage: [
    { kind: 'local', name: 'intercom.*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'intercom-*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'intercom.*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'intercom-*', description: { en: 'State of the chat.' } },
    { kind: 'indexeddb', name: 'intercom*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
};
