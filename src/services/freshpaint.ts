import type { CatalogueService } from '../model/service';

export const freshpaint: CatalogueService<'freshpaint', 'analytics'> = {
  id: 'freshpaint',
  category: 'analytics',
  vendor: 'Freshpaint',
  title: { en: 'Freshpaint' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://www.freshpaint.io/privacy-policy',
  urls: ['perfalytics.com', 'freshpaint.io', 'freshpaint-cdn.com'],
  cookies: [{ name: 'mp_*_perfalytics', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'mp_*_perfalytics', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'freshpaint*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__fp_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://documentation.freshpaint.io/',
};
