import type { CatalogueService } from '../model/service';

export const chatwoot: CatalogueService<'chatwoot', 'preferences'> = {
  id: 'chatwoot',
  category: 'preferences',
  vendor: 'Chatwoot',
  title: { en: 'Chatwoot' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.chatwoot.com/privacy-policy',
  urls: ['chatwoot.com'],
  inline: ['chatwootSDK.run'],
  cookies: [
    { name: 'cw_conversation', lifetime: 'P1Y', description: { en: 'Keeps the conversation.' } },
    { name: 'cw_user_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'cw_d', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'cw_snooze_campaigns_till', description: { en: 'Keeps how long messages are silent.' } },
  ],
  source: 'https://www.chatwoot.com/docs/product/channels/live-chat/sdk/setup',
};
