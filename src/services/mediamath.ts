import type { CatalogueService } from '../model/service';

export const mediamath: CatalogueService<'mediamath', 'marketing'> = {
  id: 'mediamath',
  category: 'marketing',
  vendor: 'MediaMath',
  title: { en: 'MediaMath' },
  description: {
    en: 'Buys advertising space, and recognises visitors for it.',
    de: 'Kauft Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://www.mediamath.com/ad-tech-privacy-policy/',
  urls: ['mathtag.com', 'mediamath.com'],
  cookies: [
    { name: 'uuid', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'uuidc', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'mt_misc', description: { en: 'Keeps further state.' } },
    { name: 'mt_mop', description: { en: 'Keeps further state.' } },
    { name: 'mt_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.mediamath.com/ad-tech-privacy-policy/',
};
