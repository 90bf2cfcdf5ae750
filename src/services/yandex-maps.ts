import type { CatalogueService } from '../model/service';

export const yandexMaps: CatalogueService<'yandex-maps', 'preferences'> = {
  id: 'yandex-maps',
  category: 'preferences',
  vendor: 'Yandex',
  title: { en: 'Yandex Maps' },
  description: { en: 'Shows maps.', de: 'Zeigt Karten.' },
  privacyPolicy: 'https://yandex.com/legal/confidential/',
  urls: [
    'api-maps.yandex.ru',
    'yandex.ru/map-widget/*',
    'yandex.com/map-widget/*',
    'maps.yandex.net',
    'core-renderer-tiles.maps.yandex.net',
    'yastatic.net/s3/front-maps-static/*',
  ],
  source: 'https://yandex.com/dev/jsapi30/',
};
