import type { CatalogueService } from '../model/service';

export const equativ: CatalogueService<'equativ', 'marketing'> = {
  id: 'equativ',
  category: 'marketing',
  vendor: 'Equativ',
  title: { en: 'Equativ (Smart AdServer)' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://equativ.com/end-users-privacy-policy/',
  urls: ['smartadserver.com', 'sascdn.com', 'equativ.com'],
  cookies: [
    { name: 'pid', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'sasd', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'sasd2', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'gid', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: 'csync', description: { en: 'Keeps further state.' } },
    { name: 'TestIfCookie', description: { en: 'Keeps further state.' } },
    { name: 'TestIfCookieP', description: { en: 'Keeps further state.' } },
    { name: 'lcsrc', description: { en: 'Keeps further state.' } },
    { name: 'lcsrd', description: { en: 'Keeps further state.' } },
    { name: 'vs', description: { en: 'Keeps further state.' } },
    { name: 'pbw', description: { en: 'Keeps further state.' } },
    { name: 'csfq', description: { en: 'Keeps further state.' } },
    { name: 'cnfq', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://equativ.com/end-users-privacy-policy/',
};
