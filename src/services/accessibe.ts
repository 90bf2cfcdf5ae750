import type { CatalogueService } from '../model/service';

export const accessibe: CatalogueService<'accessibe', 'preferences'> = {
  id: 'accessibe',
  category: 'preferences',
  vendor: 'accessiBe',
  title: { en: 'accessiBe' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://accessibe.com/policies/privacy-policy',
  urls: ['accessibe.com', 'acsbapp.com', 'acsbap.com'],
  cookies: [{ name: 'acsb*', description: { en: 'Keeps settings.' } }],
  storage: [
    { kind: 'local', name: 'acsbState', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'acsb*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://accessibe.com/',
};
