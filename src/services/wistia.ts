import type { CatalogueService } from '../model/service';

export const wistia: CatalogueService<'wistia', 'analytics'> = {
  id: 'wistia',
  category: 'analytics',
  vendor: 'Wistia',
  title: { en: 'Wistia' },
  description: { en: 'Plays videos and measures views.', de: 'Spielt Videos ab und misst Aufrufe.' },
  privacyPolicy: 'https://wistia.com/privacy',
  urls: ['wistia.com', 'wistia.net', 'wistia.io'],
  cookies: [
    { name: 'loglevel', lifetime: 'session', description: { en: 'Keeps how much is logged.' } },
    { name: 'wistia*', description: { en: 'State of the player.' } },
  ],
  storage: [
    { kind: 'local', name: 'wistia', description: { en: 'Recognises the visitor and keeps progress.' } },
    { kind: 'local', name: 'wistia-video-progress-*', description: { en: 'Keeps progress in a video.' } },
    { kind: 'local', name: 'wistia*', description: { en: 'State of the player.' } },
    { kind: 'local', name: '_wistia*', description: { en: 'State of the player.' } },
  ],
  source: 'https://support.wistia.com/en/articles/8227213',
};
