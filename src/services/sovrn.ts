import type { CatalogueService } from '../model/service';

export const sovrn: CatalogueService<'sovrn', 'marketing'> = {
  id: 'sovrn',
  category: 'marketing',
  vendor: 'Sovrn',
  title: { en: 'Sovrn' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.sovrn.com/legal/privacy-policy/',
  urls: ['lijit.com', 'sovrn.com', 'viglink.com'],
  cookies: [
    { name: 'ljt_reader', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_ljtrtb_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ljtrtb', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ljtrtbexp', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'vglnk.Agent.p', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'vglnk.PartnerRfsh.p', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.sovrn.com/legal/cookie-policy/',
};
