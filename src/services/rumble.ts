import type { CatalogueService } from '../model/service';

export const rumble: CatalogueService<'rumble', 'marketing'> = {
  id: 'rumble',
  category: 'marketing',
  vendor: 'Rumble',
  title: { en: 'Rumble' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://rumble.com/s/privacy',
  urls: ['rumble.com', 'rmbl.ws', '1a-1791.com'],
  source: 'https://rumble.com/s/privacy',
};
