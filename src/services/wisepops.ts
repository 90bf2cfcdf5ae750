import type { CatalogueService } from '../model/service';

export const wisepops: CatalogueService<'wisepops', 'marketing'> = {
  id: 'wisepops',
  category: 'marketing',
  vendor: 'Wisepops',
  title: { en: 'Wisepops' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://wisepops.com/privacy',
  urls: ['wisepops.com', 'wisepops.net'],
  cookies: [
    { name: 'wisepops', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'wisepops_*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'wisepops_visitor', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'wisepops_visits', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'wisepops_session', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'wisepops_noticed*', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'wisepops*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'wisepops*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://support.wisepops.com/',
};
