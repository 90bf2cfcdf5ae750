import type { CatalogueService } from '../model/service';

export const userflow: CatalogueService<'userflow', 'analytics'> = {
  id: 'userflow',
  category: 'analytics',
  vendor: 'Userflow',
  title: { en: 'Userflow' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://www.userflow.com/policies/privacy',
  urls: ['userflow.com'],
  cookies: [{ name: 'userflow.*', description: { en: 'Keeps further state.' } }],
  storage: [
    { kind: 'local', name: 'userflow:*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'userflow.*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '__userflow*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'userflow:*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'userflow.*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://docs.userflow.com/docs/dev/userflow-js-reference',
};
