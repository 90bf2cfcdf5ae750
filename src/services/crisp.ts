import type { CatalogueService } from '../model/service';

export const crisp: CatalogueService<'crisp', 'preferences'> = {
  id: 'crisp',
  category: 'preferences',
  vendor: 'Crisp',
  title: { en: 'Crisp' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://crisp.chat/en/privacy/',
  urls: ['crisp.chat', 'crisp.help'],
  inline: ['$crisp', 'CRISP_WEBSITE_ID'],
  cookies: [
    {
      name: 'crisp-client/session/*',
      lifetime: 'P6M',
      description: { en: 'Recognises the visitor of the chat.' },
    },
    { name: 'crisp-client/socket/*', lifetime: 'P6M', description: { en: 'Keeps the connection.' } },
    { name: 'crisp-client/*', lifetime: 'P6M', description: { en: 'State of the chat.' } },
  ],
  storage: [
    { kind: 'local', name: 'crisp-client/*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'crisp-client/*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
};
