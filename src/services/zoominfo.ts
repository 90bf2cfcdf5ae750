import type { CatalogueService } from '../model/service';

export const zoominfo: CatalogueService<'zoominfo', 'marketing'> = {
  id: 'zoominfo',
  category: 'marketing',
  vendor: 'ZoomInfo',
  title: { en: 'ZoomInfo WebSights' },
  description: {
    en: 'Finds out which companies visit the site.',
    de: 'Ermittelt, welche Unternehmen die Website besuchen.',
  },
  privacyPolicy: 'https://www.zoominfo.com/legal/privacy-policy',
  urls: ['ws.zoominfo.com', 'zoominfo.com'],
  cookies: [
    { name: '_zitok', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'visitorId_zi', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ziwsSession', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ziwsSessionId', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'zi_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_zi*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ziws*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'ziwsSession', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'ziwsSessionId', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'session',
      name: 'unifiedScriptVerified',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'session', name: 'zi_*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://help.zoominfo.com/',
};
