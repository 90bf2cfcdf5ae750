import type { CatalogueService } from '../model/service';

export const twitch: CatalogueService<'twitch', 'marketing'> = {
  id: 'twitch',
  category: 'marketing',
  vendor: 'Amazon',
  title: { en: 'Twitch' },
  description: { en: 'Plays live videos with ads.', de: 'Spielt Live-Videos mit Anzeigen ab.' },
  privacyPolicy: 'https://www.twitch.tv/p/legal/privacy-notice/',
  urls: ['twitch.tv', 'ttvnw.net', 'jtvnw.net'],
  cookies: [
    { name: 'twitch.lohp.countryCode', description: { en: 'Keeps the country.' } },
    { name: 'unique_id_durable', description: { en: 'Recognises the visitor.' } },
  ],
  source: 'https://www.twitch.tv/p/legal/cookie-notice/',
};
