import type { CatalogueService } from '../model/service';

export const jitsu: CatalogueService<'jitsu', 'analytics'> = {
  id: 'jitsu',
  category: 'analytics',
  vendor: 'Jitsu',
  title: { en: 'Jitsu' },
  description: {
    en: 'Collects what visitors do, and hands it on to other tools.',
    de: 'Sammelt, was Besucher tun, und gibt es an andere Werkzeuge weiter.',
  },
  privacyPolicy: 'https://jitsu.com/privacy',
  urls: ['jitsu.com'],
  cookies: [
    { name: '__eventn_id', lifetime: 'P5Y', description: { en: 'Tells visitors apart.' } },
    { name: '__eventn_id_*', lifetime: 'P5Y', description: { en: 'Tells visitors apart.' } },
    { name: '__eventn_uid', lifetime: 'P5Y', description: { en: 'Tells visitors apart.' } },
    { name: '__eventn_id_usr', lifetime: 'P5Y', description: { en: 'Tells visitors apart.' } },
    { name: '__anon_id', lifetime: 'P5Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '__anon_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__user_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__group_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__user_traits', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__group_traits', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__eventn_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__eventn_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__jitsuLrQueue', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: 'jitsu-event-queue', description: { en: 'Queue of measurements.' } },
  ],
  source: 'https://github.com/jitsucom/jitsu',
  checked: '2026-11-24',
};
