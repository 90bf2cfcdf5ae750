import type { CatalogueService } from '../model/service';

export const gumgum: CatalogueService<'gumgum', 'marketing'> = {
  id: 'gumgum',
  category: 'marketing',
  vendor: 'GumGum',
  title: { en: 'GumGum' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://gumgum.com/privacy-policy',
  urls: ['gumgum.com'],
  cookies: [{ name: 'vst', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'gg_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_gg_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://gumgum.com/cookies-policy',
};
