import type { CatalogueService } from '../model/service';

export const flourish: CatalogueService<'flourish', 'preferences'> = {
  id: 'flourish',
  category: 'preferences',
  vendor: 'Canva',
  title: { en: 'Flourish' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://flourish.studio/privacy/',
  urls: ['flourish.studio', 'flo.uri.sh'],
  source: 'https://helpcenter.flourish.studio/',
};
