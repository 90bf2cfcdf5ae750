import type { CatalogueService } from '../model/service';

export const smileIo: CatalogueService<'smile-io', 'marketing'> = {
  id: 'smile-io',
  category: 'marketing',
  vendor: 'Smile.io',
  title: { en: 'Smile.io' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://smile.io/privacy-policy',
  urls: ['smile.io', 'sweettooth.io'],
  storage: [
    { kind: 'local', name: 'smile-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'smile_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'sweettooth*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.smile.io/',
};
