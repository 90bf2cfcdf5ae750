import type { CatalogueService } from '../model/service';

export const freshchat: CatalogueService<'freshchat', 'preferences'> = {
  id: 'freshchat',
  category: 'preferences',
  vendor: 'Freshworks',
  title: { en: 'Freshchat' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.freshworks.com/privacy/',
  urls: ['freshchat.com', 'freshworks.com', 'freshworksapi.com'],
  inline: ['fcWidget.init('],
  cookies: [{ name: '_fw_crm_v', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } }],
  storage: [
    { kind: 'local', name: 'HOP_*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: '_fw*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://support.freshchat.com/',
};
