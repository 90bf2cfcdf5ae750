import type { CatalogueService } from '../model/service';

export const vidyard: CatalogueService<'vidyard', 'marketing'> = {
  id: 'vidyard',
  category: 'marketing',
  vendor: 'Vidyard',
  title: { en: 'Vidyard' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://www.vidyard.com/privacy/',
  urls: ['vidyard.com'],
  cookies: [
    { name: 'vidyard*', description: { en: 'Tells visitors apart.' } },
    { name: 'vy_*', description: { en: 'Tells visitors apart.' } },
    { name: '_vy*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'vidyard*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'vy_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://knowledge.vidyard.com/',
};
