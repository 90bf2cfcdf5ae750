import type { CatalogueService } from '../model/service';

export const cloudinary: CatalogueService<'cloudinary', 'preferences'> = {
  id: 'cloudinary',
  category: 'preferences',
  vendor: 'Cloudinary',
  title: { en: 'Cloudinary' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://cloudinary.com/privacy',
  urls: ['cloudinary.com'],
  source: 'https://cloudinary.com/documentation',
};
