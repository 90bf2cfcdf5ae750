import type { CatalogueService } from '../model/service';

export const adobeFonts: CatalogueService<'adobe-fonts', 'preferences'> = {
  id: 'adobe-fonts',
  category: 'preferences',
  vendor: 'Adobe',
  title: { en: 'Adobe Fonts' },
  description: { en: 'Loads fonts.', de: 'Lädt Schriften.' },
  privacyPolicy: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
  urls: ['use.typekit.net', 'use.typekit.com', 'p.typekit.net'],
  inline: ['Typekit.load('],
  source: 'https://www.adobe.com/privacy/policies/adobe-fonts.html',
};
