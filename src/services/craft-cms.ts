import type { CatalogueService } from '../model/service';

export const craftCms: CatalogueService<'craft-cms', 'necessary'> = {
  id: 'craft-cms',
  category: 'necessary',
  vendor: 'Pixel & Tonic',
  title: { en: 'Craft CMS' },
  description: { en: 'Runs the site.', de: 'Betreibt die Website.' },
  privacyPolicy: 'https://craftcms.com/privacy',
  cookies: [
    { name: 'CRAFT_CSRF_TOKEN', description: { en: 'Protects forms against forgery.' } },
    { name: 'CraftSessionId', description: { en: 'Protects forms against forgery.' } },
  ],
  source: 'https://craftcms.com/docs/',
};
