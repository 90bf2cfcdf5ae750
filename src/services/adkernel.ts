import type { CatalogueService } from '../model/service';

export const adkernel: CatalogueService<'adkernel', 'marketing'> = {
  id: 'adkernel',
  category: 'marketing',
  vendor: 'AdKernel',
  title: { en: 'AdKernel' },
  description: {
    en: 'Sells advertising space by auction, and recognises visitors for it.',
    de: 'Versteigert Werbeplätze und erkennt dafür Besucher wieder.',
  },
  privacyPolicy: 'https://adkernel.com/privacy-policy/',
  urls: ['adkernel.com'],
  cookies: [
    { name: 'ADKUID', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SSPR_*', description: { en: 'Matches identifiers with partners.' } },
    { name: 'SSPZ', description: { en: 'Matches identifiers with partners.' } },
    { name: 'DSP2F_*', description: { en: 'Matches identifiers with partners.' } },
  ],
  source: 'https://adkernel.com/privacy-policy/',
};
