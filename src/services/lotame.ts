import type { CatalogueService } from '../model/service';

export const lotame: CatalogueService<'lotame', 'marketing'> = {
  id: 'lotame',
  category: 'marketing',
  vendor: 'Lotame',
  title: { en: 'Lotame' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://www.lotame.com/privacy/',
  urls: ['crwdcntrl.net', 'lotame.com', 'ltmsphrcl.net'],
  cookies: [
    { name: '_cc_id', lifetime: 'P9M', description: { en: 'Tells visitors apart.' } },
    { name: 'panoramaId', lifetime: 'P9M', description: { en: 'Tells visitors apart.' } },
    { name: '_cc_cc', description: { en: 'Keeps further state.' } },
    { name: '_cc_aud', description: { en: 'Keeps further state.' } },
    { name: '_cc_domain', description: { en: 'Keeps further state.' } },
    { name: '_cc_dc', description: { en: 'Keeps further state.' } },
    { name: 'panoramaId_expiry', description: { en: 'Keeps further state.' } },
    { name: 'panoramaId_expiry_exp', description: { en: 'Keeps further state.' } },
    { name: 'lotame_domain_check', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: 'panoramaId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'panoramaId_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_cc_id', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'lotame_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.lotame.com/privacy/privacy-notices/',
};
