import type { CatalogueService } from '../model/service';

export const openreplay: CatalogueService<'openreplay', 'analytics'> = {
  id: 'openreplay',
  category: 'analytics',
  vendor: 'OpenReplay',
  title: { en: 'OpenReplay' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://openreplay.com/privacy.html',
  urls: ['openreplay.com', 'jsdelivr.net/npm/@openreplay/*', 'unpkg.com/@openreplay/*'],
  storage: [
    { kind: 'local', name: '__openreplay_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '__or_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '__or__*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '__openreplay_*', description: { en: 'Keeps the session.' } },
    { kind: 'session', name: '__or_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '__or__*', description: { en: 'State of the service.' } },
  ],
  source: 'https://docs.openreplay.com/',
};
