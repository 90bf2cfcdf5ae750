import type { CatalogueService } from '../model/service';

export const googleFonts: CatalogueService<'google-fonts', 'preferences'> = {
  id: 'google-fonts',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'Google Fonts' },
  description: { en: 'Loads fonts.', de: 'Lädt Schriften.' },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['fonts.googleapis.com', 'fonts.gstatic.com'],
  source: 'https://developers.google.com/fonts/faq/privacy',
};
