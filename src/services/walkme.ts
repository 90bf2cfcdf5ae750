import type { CatalogueService } from '../model/service';

export const walkme: CatalogueService<'walkme', 'analytics'> = {
  id: 'walkme',
  category: 'analytics',
  vendor: 'SAP',
  title: { en: 'WalkMe' },
  description: {
    en: 'Shows guides and measures their use.',
    de: 'Zeigt Anleitungen und misst ihre Nutzung.',
  },
  privacyPolicy: 'https://www.walkme.com/privacy-policy/',
  urls: ['walkme.com', 'walkmeusercontent.com'],
  cookies: [
    { name: 'wm-ueug', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'wm-*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: 'wm-*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'walkme*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'wm-*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'walkme*', description: { en: 'State of the service.' } },
  ],
  source: 'https://support.walkme.com/',
};
