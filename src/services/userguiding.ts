import type { CatalogueService } from '../model/service';

export const userguiding: CatalogueService<'userguiding', 'analytics'> = {
  id: 'userguiding',
  category: 'analytics',
  vendor: 'UserGuiding',
  title: { en: 'UserGuiding' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://userguiding.com/privacy-policy',
  urls: ['userguiding.com'],
  storage: [
    { kind: 'local', name: '__UGUID__', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '__UG_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'userguiding*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'UG_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: '__UG_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'UG_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.userguiding.com/',
};
