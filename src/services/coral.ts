import type { CatalogueService } from '../model/service';

export const coral: CatalogueService<'coral', 'preferences'> = {
  id: 'coral',
  category: 'preferences',
  vendor: 'Vox Media',
  title: { en: 'Coral' },
  description: { en: 'Comments under articles.', de: 'Kommentare unter Artikeln.' },
  privacyPolicy: 'https://coralproject.net/',
  urls: ['coral.coralproject.net', 'coralproject.net'],
  storage: [
    { kind: 'local', name: 'coral:v1:*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'coral:*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.coralproject.net/',
};
