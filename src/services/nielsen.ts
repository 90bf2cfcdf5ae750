import type { CatalogueService } from '../model/service';

export const nielsen: CatalogueService<'nielsen', 'marketing'> = {
  id: 'nielsen',
  category: 'marketing',
  vendor: 'Nielsen',
  title: { en: 'Nielsen' },
  description: {
    en: 'Measures reach, and tells visitors apart over many sites.',
    de: 'Misst Reichweite und unterscheidet Besucher über viele Websites hinweg.',
  },
  privacyPolicy: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
  urls: ['imrworldwide.com', 'exelator.com', 'nielsen.com'],
  cookies: [
    { name: 'IMRID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ud', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'udo', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'EE', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'nol_fpid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_nlsn*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'nlsn_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.nielsen.com/legal/privacy-principles/digital-measurement-privacy-statement/',
};
