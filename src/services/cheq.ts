import type { CatalogueService } from '../model/service';

export const cheq: CatalogueService<'cheq', 'analytics'> = {
  id: 'cheq',
  category: 'analytics',
  vendor: 'CHEQ',
  title: { en: 'CHEQ' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://cheq.ai/privacy-policy/',
  urls: ['cheqzone.com', 'cheq.ai', 'clickcease.com'],
  cookies: [
    { name: '_cq_duid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_cq_suid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_cq_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_cc_clickcease', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [{ kind: 'local', name: '_cq_*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://cheq.ai/',
};
