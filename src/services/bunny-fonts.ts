import type { CatalogueService } from '../model/service';

export const bunnyFonts: CatalogueService<'bunny-fonts', 'preferences'> = {
  id: 'bunny-fonts',
  category: 'preferences',
  vendor: 'Bunny.net',
  title: { en: 'Bunny Fonts' },
  description: { en: 'Delivers fonts.', de: 'Liefert Schriften.' },
  privacyPolicy: 'https://bunny.net/privacy/',
  urls: ['fonts.bunny.net'],
  source: 'https://fonts.bunny.net/about',
};
