import type { CatalogueService } from '../model/service';

export const audioeye: CatalogueService<'audioeye', 'preferences'> = {
  id: 'audioeye',
  category: 'preferences',
  vendor: 'AudioEye',
  title: { en: 'AudioEye' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://www.audioeye.com/privacy-policy/',
  urls: ['audioeye.com'],
  cookies: [
    { name: '_aeaid', description: { en: 'Keeps settings.' } },
    { name: 'aelastsite', description: { en: 'Keeps settings.' } },
    { name: 'aelreadersettings', description: { en: 'Keeps settings.' } },
  ],
  storage: [
    { kind: 'local', name: '_aeaid', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'aelastsite', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'aelreadersettings', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'ae_*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://www.audioeye.com/',
};
