import type { CatalogueService } from '../model/service';

export const deezer: CatalogueService<'deezer', 'marketing'> = {
  id: 'deezer',
  category: 'marketing',
  vendor: 'Deezer',
  title: { en: 'Deezer' },
  description: { en: 'Plays music and podcasts.', de: 'Spielt Musik und Podcasts ab.' },
  privacyPolicy: 'https://www.deezer.com/legal/personal-datas',
  urls: ['deezer.com', 'dzcdn.net'],
  cookies: [
    { name: 'dzr_uniq_id', description: { en: 'Tells visitors apart.' } },
    { name: 'refresh-token-deezer', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.deezer.com/legal/cookies',
};
