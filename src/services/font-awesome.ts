import type { CatalogueService } from '../model/service';

export const fontAwesome: CatalogueService<'font-awesome', 'preferences'> = {
  id: 'font-awesome',
  category: 'preferences',
  vendor: 'Fonticons',
  title: { en: 'Font Awesome' },
  description: { en: 'Loads icons.', de: 'Lädt Symbole.' },
  privacyPolicy: 'https://fontawesome.com/privacy',
  urls: ['use.fontawesome.com', 'kit.fontawesome.com', 'ka-f.fontawesome.com', 'ka-p.fontawesome.com'],
  source: 'https://docs.fontawesome.com/web/setup/use-kit',
};
