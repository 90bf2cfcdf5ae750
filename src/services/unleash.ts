import type { CatalogueService } from '../model/service';

export const unleash: CatalogueService<'unleash', 'preferences'> = {
  id: 'unleash',
  category: 'preferences',
  vendor: 'Bricks Software',
  title: { en: 'Unleash' },
  description: {
    en: 'Turns functions of the site on and off.',
    de: 'Schaltet Funktionen der Website an und ab.',
  },
  privacyPolicy: 'https://www.getunleash.io/privacy-policy',
  urls: [
    'getunleash.io',
    'unleash-hosted.com',
    'jsdelivr.net/npm/unleash-proxy-client*',
    'unpkg.com/unleash-proxy-client*',
  ],
  storage: [{ kind: 'local', name: 'unleash:*', description: { en: 'Keeps flags.' } }],
  source: 'https://docs.getunleash.io/',
};
