import type { CatalogueService } from '../model/service';

export const seline: CatalogueService<'seline', 'analytics'> = {
  id: 'seline',
  category: 'analytics',
  vendor: 'Seline',
  title: { en: 'Seline' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://seline.com/privacy',
  urls: ['seline.com', 'seline.so'],
  storage: [
    { kind: 'session', name: 'seline:referrer', description: { en: 'Keeps where the visit came from.' } },
    { kind: 'local', name: 'seline:*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'seline_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://seline.com/docs',
  checked: '2026-11-24',
};
