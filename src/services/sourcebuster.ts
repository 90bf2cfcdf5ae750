import type { CatalogueService } from '../model/service';

export const sourcebuster: CatalogueService<'sourcebuster', 'analytics'> = {
  id: 'sourcebuster',
  category: 'analytics',
  vendor: 'Sourcebuster (open source)',
  title: { en: 'Sourcebuster' },
  description: {
    en: 'Measures how visitors use the site; hosted by the site itself.',
    de: 'Misst, wie Besucher die Website nutzen; von der Website selbst betrieben.',
  },
  privacyPolicy: 'https://github.com/alexfedoseev/sourcebuster-js',
  cookies: [
    { name: 'sbjs_current', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_current_add', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_first', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_first_add', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_udata', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_migrations', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_*', lifetime: 'P6M', description: { en: 'Keeps where the visit came from.' } },
    { name: 'sbjs_session', lifetime: 'PT30M', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://woocommerce.com/document/order-attribution-tracking/',
};
