import type { CatalogueService } from '../model/service';

export const usermaven: CatalogueService<'usermaven', 'analytics'> = {
  id: 'usermaven',
  category: 'analytics',
  vendor: 'Usermaven',
  title: { en: 'Usermaven' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://usermaven.com/privacy-policy',
  urls: ['usermaven.com'],
  cookies: [
    { name: 'usermaven_id_*', description: { en: 'Tells visitors apart.' } },
    { name: 'usermaven_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'usermaven_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'um_exclusion', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'offline_queue_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'usermaven_*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://usermaven.com/docs',
  checked: '2026-11-24',
};
