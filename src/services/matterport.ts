import type { CatalogueService } from '../model/service';

export const matterport: CatalogueService<'matterport', 'preferences'> = {
  id: 'matterport',
  category: 'preferences',
  vendor: 'CoStar',
  title: { en: 'Matterport' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://matterport.com/privacy-policy',
  urls: ['matterport.com'],
  source: 'https://support.matterport.com/',
};
