import type { CatalogueService } from '../model/service';

export const monotypeFonts: CatalogueService<'monotype-fonts', 'preferences'> = {
  id: 'monotype-fonts',
  category: 'preferences',
  vendor: 'Monotype',
  title: { en: 'Monotype Fonts' },
  description: { en: 'Delivers fonts.', de: 'Liefert Schriften.' },
  privacyPolicy: 'https://www.monotype.com/legal/privacy-policy',
  urls: ['fast.fonts.net', 'fonts.net', 'fonts.com', 'myfonts.net', 'cloud.typography.com'],
  source: 'https://www.fonts.com/',
};
