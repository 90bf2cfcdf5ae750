import type { CatalogueService } from '../model/service';

export const chameleon: CatalogueService<'chameleon', 'analytics'> = {
  id: 'chameleon',
  category: 'analytics',
  vendor: 'Chameleon',
  title: { en: 'Chameleon' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://www.chameleon.io/privacy',
  urls: ['trychameleon.com', 'chameleon.io', 'chmln-cdn.com'],
  cookies: [
    { name: 'chmln-user*', description: { en: 'Keeps further state.' } },
    { name: 'chmln*', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'chmln-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'chmln:*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'chmln*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'chmln-*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'chmln*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.chameleon.io/',
};
