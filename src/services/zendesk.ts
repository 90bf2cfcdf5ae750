import type { CatalogueService } from '../model/service';

export const zendesk: CatalogueService<'zendesk', 'preferences'> = {
  id: 'zendesk',
  category: 'preferences',
  vendor: 'Zendesk',
  title: { en: 'Zendesk' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  urls: ['zendesk.com', 'zdassets.com', 'zopim.com', 'zopim.io', 'zdusercontent.com'],
  inline: ['zESettings', "zE('"],
  cookies: [
    { name: '__zlcmid', lifetime: 'P1Y', description: { en: 'Recognises the visitor of the chat.' } },
    {
      name: '__zlcprivacy',
      lifetime: 'P1Y',
      description: { en: 'Keeps the choice on cookies of the chat.' },
    },
    { name: '__zlcstore', lifetime: 'P1Y', description: { en: 'Keeps the state of the chat.' } },
    { name: '_zendesk_cookie', lifetime: 'P1Y', description: { en: 'Keeps settings.' } },
    { name: '_zendesk_shared_session', description: { en: 'Keeps the sign-in.' } },
    { name: '_zendesk_authenticated', description: { en: 'Keeps that the visitor is signed in.' } },
    {
      name: '_help_center_session',
      lifetime: 'session',
      description: { en: 'Keeps the session of the help pages.' },
    },
    { name: 'ZD-suid', lifetime: 'PT20M', description: { en: 'Recognises the session.' } },
    { name: 'ZD-buid', lifetime: 'P1Y', description: { en: 'Recognises the device.' } },
    { name: 'ZD-currentTime', description: { en: 'Keeps the time.' } },
  ],
  storage: [
    { kind: 'local', name: 'ZD-*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: '__zlc*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'zE_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: '*.clientId', description: { en: 'Recognises the client of the chat.' } },
    { kind: 'local', name: '*.appUserId', description: { en: 'Recognises the visitor of the chat.' } },
    { kind: 'local', name: '*.sessionToken', description: { en: 'Keeps the session of the chat.' } },
    { kind: 'session', name: 'ZD-*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'zE_*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://support.zendesk.com/hc/en-us/articles/4408824378650',
};
