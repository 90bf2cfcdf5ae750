import type { CatalogueService } from '../model/service';

export const userway: CatalogueService<'userway', 'preferences'> = {
  id: 'userway',
  category: 'preferences',
  vendor: 'Level Access',
  title: { en: 'UserWay' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://userway.org/privacy/',
  urls: ['userway.org'],
  storage: [
    { kind: 'local', name: 'userway-*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'userway*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'uw-*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://userway.org/',
};
