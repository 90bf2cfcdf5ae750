import type { CatalogueService } from '../model/service';

export const readspeaker: CatalogueService<'readspeaker', 'preferences'> = {
  id: 'readspeaker',
  category: 'preferences',
  vendor: 'ReadSpeaker',
  title: { en: 'ReadSpeaker' },
  description: {
    en: 'Eases the use of the site for people with disabilities.',
    de: 'Erleichtert Menschen mit Behinderungen die Nutzung.',
  },
  privacyPolicy: 'https://www.readspeaker.com/privacy-policy/',
  urls: ['readspeaker.com'],
  cookies: [
    { name: 'ReadSpeakerSettings', description: { en: 'Keeps settings.' } },
    { name: '_rspkrLoadCore', description: { en: 'Keeps settings.' } },
  ],
  storage: [
    { kind: 'local', name: 'rspkr*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'ReadSpeaker*', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: 'rspkr*', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: '_rspkr*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://www.readspeaker.com/',
};
