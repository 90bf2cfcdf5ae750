import type { CatalogueService } from '../model/service';

export const growingio: CatalogueService<'growingio', 'analytics'> = {
  id: 'growingio',
  category: 'analytics',
  vendor: 'GrowingIO',
  title: { en: 'GrowingIO' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.growingio.com/privacy',
  urls: ['growingio.com'],
  cookies: [
    { name: 'gr_user_id', description: { en: 'Tells visitors apart.' } },
    { name: 'gr_session_id_*', description: { en: 'Tells visitors apart.' } },
    { name: '*_gr_session_id', description: { en: 'Tells visitors apart.' } },
    { name: '*_gr_last_sent_cs1', description: { en: 'Tells visitors apart.' } },
    { name: '*_gr_cs1', description: { en: 'Tells visitors apart.' } },
    { name: 'gr_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'gr_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_gr_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'gdp_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.growingio.com/',
};
