import type { CatalogueService } from '../model/service';

export const sprig: CatalogueService<'sprig', 'analytics'> = {
  id: 'sprig',
  category: 'analytics',
  vendor: 'Sprig',
  title: { en: 'Sprig' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://sprig.com/privacy-policy',
  urls: ['sprig.com', 'userleap.com'],
  inline: ['UserLeap('],
  cookies: [
    { name: 'userleap.ids', description: { en: 'Tells visitors apart.' } },
    { name: 'sprig.ids', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'userleap.ids', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sprig.ids', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sprig.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'userleap.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'sprig.sessionId', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'sprig.*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'session', name: 'userleap.*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://docs.sprig.com/',
  checked: '2026-11-24',
};
