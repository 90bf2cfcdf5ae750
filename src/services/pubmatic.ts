import type { CatalogueService } from '../model/service';

export const pubmatic: CatalogueService<'pubmatic', 'marketing'> = {
  id: 'pubmatic',
  category: 'marketing',
  vendor: 'PubMatic',
  title: { en: 'PubMatic' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://pubmatic.com/legal/privacy-policy/',
  urls: ['pubmatic.com'],
  cookies: [
    { name: 'KRTBCOOKIE_*', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'PugT', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SPugT', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SyncRTB*', lifetime: 'P90D', description: { en: 'Matches identifiers with partners.' } },
    { name: 'KADUSERCOOKIE', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'KTPCACOOKIE', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'PUBMDCID', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: 'PUBRETARGET', description: { en: 'Keeps further state.' } },
    { name: 'DPSync*', description: { en: 'Keeps further state.' } },
    { name: 'pubfreq_*', description: { en: 'Keeps further state.' } },
    { name: 'pubtime_*', description: { en: 'Keeps further state.' } },
    { name: 'camfreq_*', description: { en: 'Keeps further state.' } },
    { name: 'USCC', description: { en: 'Keeps further state.' } },
    { name: 'COKENBLD', description: { en: 'Keeps further state.' } },
    { name: 'KCCH', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://pubmatic.com/legal/platform-cookie-policy/',
};
