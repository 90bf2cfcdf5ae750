import type { CatalogueService } from '../model/service';

export const powr: CatalogueService<'powr', 'preferences'> = {
  id: 'powr',
  category: 'preferences',
  vendor: 'POWR',
  title: { en: 'POWR' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://www.powr.io/privacy',
  urls: ['powr.io'],
  cookies: [{ name: 'powr-*', description: { en: 'Tells visitors apart.' } }],
  storage: [{ kind: 'local', name: 'powr*', description: { en: 'Keeps settings.' } }],
  source: 'https://help.powr.io/',
};
