import type { CatalogueService } from '../model/service';

export const mediavine: CatalogueService<'mediavine', 'marketing'> = {
  id: 'mediavine',
  category: 'marketing',
  vendor: 'Mediavine',
  title: { en: 'Mediavine' },
  description: {
    en: 'Sells and places the advertising of the site.',
    de: 'Verkauft und platziert die Werbung der Website.',
  },
  privacyPolicy: 'https://www.mediavine.com/privacy-policy/',
  urls: ['mediavine.com'],
  cookies: [
    { name: 'mv_tokens', description: { en: 'Tells visitors apart.' } },
    { name: 'mv_tokens_*', description: { en: 'Tells visitors apart.' } },
    { name: 'am_tokens', description: { en: 'Tells visitors apart.' } },
    { name: 'am_tokens_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'mediavine*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'mv_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'grow_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'growme-*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'mediavine*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'mv_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.mediavine.com/ad-partners/',
};
