import type { CatalogueService } from '../model/service';

export const ablyft: CatalogueService<'ablyft', 'analytics'> = {
  id: 'ablyft',
  category: 'analytics',
  vendor: 'ABlyft',
  title: { en: 'ABlyft' },
  description: { en: 'Tests variants of the site.', de: 'Testet Varianten der Website.' },
  privacyPolicy: 'https://ablyft.com/en/privacy',
  urls: ['ablyft.com'],
  cookies: [
    { name: 'ablyft_exps', description: { en: 'Keeps which variants are shown.' } },
    { name: 'ablyft_queue', description: { en: 'Keeps which variants are shown.' } },
    { name: 'ablyft_uvs', description: { en: 'Keeps which variants are shown.' } },
    { name: 'ablyft_tracking_consent', description: { en: 'Keeps which variants are shown.' } },
    { name: 'ablyft_*', description: { en: 'Keeps which variants are shown.' } },
  ],
  storage: [{ kind: 'local', name: 'ablyft*', description: { en: 'Keeps which variants are shown.' } }],
  source: 'https://ablyft.com/en/docs',
};
