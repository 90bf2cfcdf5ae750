import type { CatalogueService } from '../model/service';

export const prismic: CatalogueService<'prismic', 'preferences'> = {
  id: 'prismic',
  category: 'preferences',
  vendor: 'Prismic',
  title: { en: 'Prismic' },
  description: { en: 'Runs the site.', de: 'Betreibt die Website.' },
  privacyPolicy: 'https://prismic.io/legal/privacy',
  urls: ['prismic.io'],
  cookies: [
    { name: 'io.prismic.preview', description: { en: 'Keeps settings.' } },
    { name: 'io.prismic.experiment', description: { en: 'Keeps settings.' } },
    { name: 'io.prismic.previewSession', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://github.com/prismicio/prismic-client',
  checked: '2026-11-24',
};
