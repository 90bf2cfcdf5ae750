import type { CatalogueService } from '../model/service';

export const dailymotion: CatalogueService<'dailymotion', 'marketing'> = {
  id: 'dailymotion',
  category: 'marketing',
  vendor: 'Dailymotion',
  title: { en: 'Dailymotion' },
  description: { en: 'Plays videos with ads.', de: 'Spielt Videos mit Anzeigen ab.' },
  privacyPolicy: 'https://legal.dailymotion.com/en/privacy-policy/',
  urls: ['dailymotion.com', 'dmcdn.net', 'dm-event.net'],
  cookies: [
    { name: 'dmvk', lifetime: 'session', description: { en: 'Keeps the session.' } },
    { name: 'v1st', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [{ kind: 'local', name: 'dm-euconsent*', description: { en: 'State of the service.' } }],
  source: 'https://legal.dailymotion.com/en/cookie-policy/',
};
