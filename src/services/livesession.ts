import type { CatalogueService } from '../model/service';

export const livesession: CatalogueService<'livesession', 'analytics'> = {
  id: 'livesession',
  category: 'analytics',
  vendor: 'LiveSession',
  title: { en: 'LiveSession' },
  description: {
    en: 'Records what visitors do on the site.',
    de: 'Zeichnet auf, was Besucher auf der Website tun.',
  },
  privacyPolicy: 'https://livesession.io/privacy-policy/',
  urls: ['livesession.io'],
  cookies: [
    { name: '__ls_uid', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__ls_*', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '__ls_*', description: { en: 'Keeps the state of the recording.' } },
    { kind: 'session', name: '__ls_*', description: { en: 'Keeps the state of the recording.' } },
  ],
  source: 'https://docs.livesession.io/',
};
