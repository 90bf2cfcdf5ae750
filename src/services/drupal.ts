import type { CatalogueService } from '../model/service';

export const drupal: CatalogueService<'drupal', 'necessary'> = {
  id: 'drupal',
  category: 'necessary',
  vendor: 'Drupal (open source)',
  title: { en: 'Drupal' },
  description: { en: 'Runs the site.', de: 'Betreibt die Website.' },
  privacyPolicy: 'https://www.drupal.org/privacy',
  cookies: [
    { name: 'SSESS*', description: { en: 'Keeps the sign-in.' } },
    { name: 'has_js', description: { en: 'Keeps the sign-in.' } },
    { name: 'Drupal.visitor.*', description: { en: 'Keeps the sign-in.' } },
    { name: 'Drupal.toolbar.*', description: { en: 'Keeps the sign-in.' } },
    { name: 'Drupal.tableDrag.*', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [
    { kind: 'local', name: 'Drupal.*', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: 'Drupal.*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://www.drupal.org/docs',
};
