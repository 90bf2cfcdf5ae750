import type { CatalogueService } from '../model/service';

export const reciteMe: CatalogueService<'recite-me', 'preferences'> = {
  id: 'recite-me',
  category: 'preferences',
  vendor: 'Recite Me',
  title: { en: 'Recite Me' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://reciteme.com/privacy-policy/',
  urls: ['reciteme.com'],
  cookies: [
    { name: 'Recite.Persist', description: { en: 'Keeps settings.' } },
    { name: 'Recite.Preferences', description: { en: 'Keeps settings.' } },
    { name: 'Recite.*', description: { en: 'Keeps settings.' } },
  ],
  storage: [
    { kind: 'local', name: 'Recite.*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'recite*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://reciteme.com/',
};
