import type { CatalogueService } from '../model/service';

export const sezzle: CatalogueService<'sezzle', 'preferences'> = {
  id: 'sezzle',
  category: 'preferences',
  vendor: 'Sezzle',
  title: { en: 'Sezzle' },
  description: {
    en: 'Offers payment in instalments and express checkout.',
    de: 'Bietet Ratenzahlung und Schnellkauf an.',
  },
  privacyPolicy: 'https://legal.sezzle.com/privacy',
  urls: ['sezzle.com'],
  storage: [{ kind: 'local', name: 'sezzle*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://docs.sezzle.com/',
};
