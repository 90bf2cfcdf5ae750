import type { CatalogueService } from '../model/service';

export const zemanta: CatalogueService<'zemanta', 'marketing'> = {
  id: 'zemanta',
  category: 'marketing',
  vendor: 'Outbrain',
  title: { en: 'Zemanta' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.zemanta.com/legal/privacy/',
  urls: ['zemanta.com'],
  cookies: [{ name: 'zuid', description: { en: 'Tells visitors apart.' } }],
  source: 'https://www.zemanta.com/legal/privacy/',
};
