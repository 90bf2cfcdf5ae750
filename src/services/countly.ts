import type { CatalogueService } from '../model/service';

export const countly: CatalogueService<'countly', 'analytics'> = {
  id: 'countly',
  category: 'analytics',
  vendor: 'Countly',
  title: { en: 'Countly' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://countly.com/legal/privacy-policy',
  urls: ['count.ly', 'countly.com', 'jsdelivr.net/npm/countly-sdk-web*', 'unpkg.com/countly-sdk-web*'],
  inline: ['Countly.init('],
  cookies: [
    { name: '*/cly_*', description: { en: 'State of the library.' } },
    { name: 'cly_*', description: { en: 'State of the library.' } },
  ],
  storage: [
    { kind: 'local', name: '*/cly_*', description: { en: 'State of the library.' } },
    { kind: 'local', name: 'cly_*', description: { en: 'State of the library.' } },
    { kind: 'session', name: '*cly_*', description: { en: 'State of the library.' } },
  ],
  source: 'https://support.countly.com/hc/en-us/articles/360037441932',
};
