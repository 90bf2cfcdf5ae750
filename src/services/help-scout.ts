import type { CatalogueService } from '../model/service';

export const helpScout: CatalogueService<'help-scout', 'preferences'> = {
  id: 'help-scout',
  category: 'preferences',
  vendor: 'Help Scout',
  title: { en: 'Help Scout Beacon' },
  description: { en: 'Offers a chat with the site.', de: 'Bietet einen Chat mit der Website an.' },
  privacyPolicy: 'https://www.helpscout.com/company/legal/privacy/',
  urls: ['helpscout.net', 'beaconapi.helpscout.net', 'd3hb14vkzrxvla.cloudfront.net'],
  inline: ["Beacon('init'", 'Beacon("init"'],
  cookies: [{ name: 'helpscout-beacon*', description: { en: 'State of the chat.' } }],
  storage: [
    { kind: 'local', name: 'beacon-*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'Beacon:*', description: { en: 'State of the chat.' } },
    { kind: 'local', name: 'helpscout*', description: { en: 'State of the chat.' } },
    { kind: 'session', name: 'helpscout*', description: { en: 'State of the chat.' } },
  ],
  source: 'https://docs.helpscout.com/article/1257-beacon-cookies',
};
