import type { CatalogueService } from '../model/service';

export const databuddy: CatalogueService<'databuddy', 'analytics'> = {
  id: 'databuddy',
  category: 'analytics',
  vendor: 'Databuddy',
  title: { en: 'Databuddy' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://www.databuddy.cc/privacy',
  urls: ['databuddy.cc'],
  storage: [
    { kind: 'local', name: 'did', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'did_params', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'did_session', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'did_session_timestamp', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'did_session_start', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'did_session', description: { en: 'Keeps the state of the session.' } },
    {
      kind: 'session',
      name: 'did_session_timestamp',
      description: { en: 'Keeps the state of the session.' },
    },
    { kind: 'session', name: 'did_session_start', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'did_profile', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.databuddy.cc/docs',
  checked: '2026-11-24',
};
