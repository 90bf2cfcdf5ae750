import type { CatalogueService } from '../model/service';

export const lytics: CatalogueService<'lytics', 'analytics'> = {
  id: 'lytics',
  category: 'analytics',
  vendor: 'Contentstack',
  title: { en: 'Lytics' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://www.lytics.com/privacy-policy/',
  urls: ['lytics.io'],
  cookies: [
    { name: 'seerid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'seerses', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ly_segs', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'lytics*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ly_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'seerid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'PathforaPageView', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'PathforaInit', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'Pathfora*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'Pathfora*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://docs.lytics.com/',
};
