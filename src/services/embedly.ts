import type { CatalogueService } from '../model/service';

export const embedly: CatalogueService<'embedly', 'preferences'> = {
  id: 'embedly',
  category: 'preferences',
  vendor: 'Medium',
  title: { en: 'Embedly' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://embed.ly/legal/privacy',
  urls: ['embedly.com', 'embed.ly'],
  source: 'https://docs.embed.ly/',
};
