import type { CatalogueService } from '../model/service';

export const loom: CatalogueService<'loom', 'analytics'> = {
  id: 'loom',
  category: 'analytics',
  vendor: 'Atlassian',
  title: { en: 'Loom' },
  description: { en: 'Plays videos.', de: 'Spielt Videos ab.' },
  privacyPolicy: 'https://www.atlassian.com/legal/privacy-policy',
  urls: ['loom.com'],
  cookies: [
    { name: 'loom_anon_comment', description: { en: 'Tells visitors apart.' } },
    { name: 'loom_referral_video', description: { en: 'Tells visitors apart.' } },
    { name: 'loom_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [{ kind: 'local', name: 'loom*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://dev.loom.com/',
};
