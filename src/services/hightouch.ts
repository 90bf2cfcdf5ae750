import type { CatalogueService } from '../model/service';

export const hightouch: CatalogueService<'hightouch', 'analytics'> = {
  id: 'hightouch',
  category: 'analytics',
  vendor: 'Hightouch',
  title: { en: 'Hightouch Events' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://hightouch.com/privacy-policy',
  urls: ['hightouch-events.com', 'ht-sdk.com'],
  cookies: [
    { name: 'htjs_anonymous_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'htjs_user_id', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'htjs_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'htjs_anonymous_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'htjs_user_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'htjs_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://hightouch.com/docs/events/sdks/browser-2',
};
