import type { CatalogueService } from '../model/service';

export const mutiny: CatalogueService<'mutiny', 'analytics'> = {
  id: 'mutiny',
  category: 'analytics',
  vendor: 'Mutiny',
  title: { en: 'Mutiny' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://www.mutinyhq.com/privacy-policy',
  urls: ['mutinycdn.com', 'mutinyhq.com', 'mutinyhq.io'],
  cookies: [{ name: 'mutiny.*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'mutiny.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'mutiny*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'mutiny.*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'mutiny*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://help.mutinyhq.com/',
};
