import type { CatalogueService } from '../model/service';

export const yandexMetrica = {
  id: 'yandex-metrica',
  category: 'analytics',
  vendor: 'Yandex',
  title: { en: 'Yandex Metrica' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://yandex.com/legal/confidential/',
  urls: ['mc.yandex.ru', 'mc.yandex.com', 'mc.webvisor.org', 'mc.webvisor.com'],
  inline: ['mc.yandex.ru/metrika'],
  cookies: [
    { name: '_ym_uid', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '_ym_d', lifetime: 'P1Y', description: { en: 'Keeps the time of the first visit.' } },
    { name: '_ym_isad', lifetime: 'P2D', description: { en: 'Notices ad blockers.' } },
    { name: '_ym_visorc', lifetime: 'PT30M', description: { en: 'Joins pages into one recording.' } },
    { name: '_ym_visorc_*', lifetime: 'PT30M', description: { en: 'Joins pages into one recording.' } },
    { name: '_ym_hostIndex', lifetime: 'P1D', description: { en: 'Limits requests.' } },
    { name: '_ym_metrika_enabled', lifetime: 'PT1H', description: { en: 'Tries whether cookies work.' } },
    { name: '_ym_*', description: { en: 'State of the service.' } },
    { name: '__ym_*', description: { en: 'State of the service.' } },
    { name: 'metrika_enabled', description: { en: 'Tries whether cookies work.' } },
    { name: 'yandexuid', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'yuidss', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'ymex', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'yabs-sid', lifetime: 'session', description: { en: 'Keeps the session.' } },
  ],
  storage: [
    { kind: 'local', name: '_ym*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '__ym*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '_ym*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '__ym*', description: { en: 'State of the service.' } },
  ],
  source: 'https://yandex.com/support/metrica/general/cookie-usage.html',
} as const satisfies CatalogueService<'yandex-metrica'>;
