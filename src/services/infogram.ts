import type { CatalogueService } from '../model/service';

export const infogram: CatalogueService<'infogram', 'preferences'> = {
  id: 'infogram',
  category: 'preferences',
  vendor: 'Prezi',
  title: { en: 'Infogram' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://infogram.com/privacy',
  urls: ['infogram.com', 'jifo.co'],
  source: 'https://support.infogram.com/',
};
