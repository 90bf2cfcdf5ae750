import type { CatalogueService } from '../model/service';

export const klevu: CatalogueService<'klevu', 'personalization'> = {
  id: 'klevu',
  category: 'personalization',
  vendor: 'Athos Commerce',
  title: { en: 'Klevu' },
  description: {
    en: 'Searches the site, and learns from searches.',
    de: 'Durchsucht die Website und lernt aus Suchen.',
  },
  privacyPolicy: 'https://www.klevu.com/privacy-policy/',
  urls: ['klevu.com', 'ksearchnet.com'],
  cookies: [
    { name: 'klv_*', description: { en: 'Tells visitors apart.' } },
    { name: 'klevu*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'klevu-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'local', name: 'klv_*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'klevu-*', description: { en: 'Keeps recent searches and views.' } },
    { kind: 'session', name: 'klv_*', description: { en: 'Keeps recent searches and views.' } },
  ],
  source: 'https://github.com/klevultd/frontend-sdk',
  checked: '2026-11-24',
};
