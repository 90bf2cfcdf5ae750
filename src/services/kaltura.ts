import type { CatalogueService } from '../model/service';

export const kaltura: CatalogueService<'kaltura', 'analytics'> = {
  id: 'kaltura',
  category: 'analytics',
  vendor: 'Kaltura',
  title: { en: 'Kaltura' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://corp.kaltura.com/privacy-policy/',
  urls: ['kaltura.com'],
  storage: [
    { kind: 'local', name: 'kaltura*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'playkit*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: '@playkit-js/*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://knowledge.kaltura.com/',
};
