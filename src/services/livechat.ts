import type { CatalogueService } from '../model/service';

export const livechat: CatalogueService<'livechat', 'preferences'> = {
  id: 'livechat',
  category: 'preferences',
  vendor: 'Text',
  title: { en: 'LiveChat' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.text.com/legal/privacy-policy/',
  urls: ['livechatinc.com', 'livechat-files.com'],
  inline: ['__lc.license'],
  cookies: [
    { name: '__lc_cid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '__lc_cst', lifetime: 'P2Y', description: { en: 'Keeps the sign-in of the chat.' } },
    { name: '__lc2_cid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '__lc2_cst', lifetime: 'P2Y', description: { en: 'Keeps the sign-in of the chat.' } },
    { name: '__livechat', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '__oauth_redirect_detector', lifetime: 'session', description: { en: 'Connects the chat.' } },
    { name: 'CASID', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'recent_window', lifetime: 'session', description: { en: 'Keeps the window of the chat.' } },
  ],
  storage: [
    { kind: 'local', name: 'side_storage_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: '@@lc_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: '__lc_*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: '@@lc_*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: '__lc_*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://www.livechat.com/help/cookies/',
};
