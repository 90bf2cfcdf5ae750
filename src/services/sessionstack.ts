import type { CatalogueService } from '../model/service';

export const sessionstack: CatalogueService<'sessionstack', 'analytics'> = {
  id: 'sessionstack',
  category: 'analytics',
  vendor: 'SessionStack',
  title: { en: 'SessionStack' },
  description: {
    en: 'Records what visitors do on the site.',
    de: 'Zeichnet auf, was Besucher auf der Website tun.',
  },
  privacyPolicy: 'https://www.sessionstack.com/privacy',
  urls: ['sessionstack.com'],
  cookies: [{ name: 'sessionstack*', description: { en: 'Keeps the state of the session.' } }],
  storage: [
    { kind: 'local', name: 'sessionstack*', description: { en: 'Keeps the state of the recording.' } },
  ],
  source: 'https://docs.sessionstack.com/',
};
