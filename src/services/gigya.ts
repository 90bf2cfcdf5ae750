import type { CatalogueService } from '../model/service';

export const gigya: CatalogueService<'gigya', 'preferences'> = {
  id: 'gigya',
  category: 'preferences',
  vendor: 'SAP',
  title: { en: 'SAP Customer Data Cloud (Gigya)' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://www.sap.com/about/legal/privacy.html',
  urls: ['gigya.com', 'gigya-api.com'],
  cookies: [
    { name: 'glt_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig_loginToken_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'gltexp_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig_canary', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig_canary_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig_bootstrap_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig_toggles', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig_last_ver_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'apiDomain_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'GSLM_*', description: { en: 'Keeps the sign-in.' } },
    { name: '_gig_lt', description: { en: 'Keeps the sign-in.' } },
    { name: '_gig_APIProxy_enabled', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig3pc', description: { en: 'Keeps the sign-in.' } },
    { name: 'gig3pctest', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [
    { kind: 'local', name: 'gig_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'glt_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: '_gig*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'gigya*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://help.sap.com/docs/SAP_CUSTOMER_DATA_CLOUD',
};
