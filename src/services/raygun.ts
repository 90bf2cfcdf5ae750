import type { CatalogueService } from '../model/service';

export const raygun: CatalogueService<'raygun', 'analytics'> = {
  id: 'raygun',
  category: 'analytics',
  vendor: 'Raygun',
  title: { en: 'Raygun' },
  description: { en: 'Reports errors and speed.', de: 'Meldet Fehler und Geschwindigkeit.' },
  privacyPolicy: 'https://raygun.com/privacy/',
  urls: ['raygun.io', 'raygun.com'],
  inline: ['RaygunObject'],
  cookies: [{ name: 'raygun4js*', description: { en: 'Keeps the session.' } }],
  storage: [
    { kind: 'local', name: 'raygun4js*', description: { en: 'Keeps the session.' } },
    { kind: 'local', name: 'raygunjs*', description: { en: 'Queue of reports.' } },
    { kind: 'session', name: 'raygun4js*', description: { en: 'Keeps the session.' } },
  ],
  source: 'https://raygun.com/documentation/language-guides/javascript/',
};
