import type { CatalogueService } from '../model/service';

export const whatfix: CatalogueService<'whatfix', 'analytics'> = {
  id: 'whatfix',
  category: 'analytics',
  vendor: 'Whatfix',
  title: { en: 'Whatfix' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://whatfix.com/privacy-policy/',
  urls: ['whatfix.com'],
  storage: [
    { kind: 'local', name: '_wfx_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'wfx_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'whatfix*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: '_wfx_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'wfx_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.whatfix.com/',
};
