import type { CatalogueService } from '../model/service';

export const sharethrough: CatalogueService<'sharethrough', 'marketing'> = {
  id: 'sharethrough',
  category: 'marketing',
  vendor: 'Sharethrough',
  title: { en: 'Sharethrough' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://platform-cookies.sharethrough.com/privacy-policy',
  urls: ['sharethrough.com'],
  cookies: [{ name: 'stx_user_id', description: { en: 'Tells visitors apart.' } }],
  source: 'https://platform-cookies.sharethrough.com/privacy-policy',
};
