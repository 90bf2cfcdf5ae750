import type { CatalogueService } from '../model/service';

export const sketchfab: CatalogueService<'sketchfab', 'preferences'> = {
  id: 'sketchfab',
  category: 'preferences',
  vendor: 'Epic Games',
  title: { en: 'Sketchfab' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://sketchfab.com/privacy',
  urls: ['sketchfab.com'],
  cookies: [{ name: 'sb_sessionid', description: { en: 'Tells visitors apart.' } }],
  source: 'https://help.sketchfab.com/',
};
