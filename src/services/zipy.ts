import type { CatalogueService } from '../model/service';

export const zipy: CatalogueService<'zipy', 'analytics'> = {
  id: 'zipy',
  category: 'analytics',
  vendor: 'Zipy',
  title: { en: 'Zipy' },
  description: {
    en: 'Records what visitors do on the site.',
    de: 'Zeichnet auf, was Besucher auf der Website tun.',
  },
  privacyPolicy: 'https://www.zipy.ai/privacy-policy',
  urls: ['zipy.ai'],
  storage: [
    { kind: 'local', name: '_zsession-data', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: '_zlast-activity-time', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'local',
      name: '_zenduser-last-activity-time',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'local', name: '_ztotal-data-sent', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'zenduser-info', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'zenduser-info-temp', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'local',
      name: 'zenduser-last-activity-time',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'local', name: 'zsession-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'zUTMParams', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: '_zsession-data', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'zsession-*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: '_ztotal-data-sent', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: '_zlast-activity-time', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'zTId', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'zId', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://docs.zipy.ai/',
  checked: '2026-11-24',
};
