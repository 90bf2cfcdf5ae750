import type { CatalogueService } from '../model/service';

export const mixpanel: CatalogueService<'mixpanel', 'analytics'> = {
  id: 'mixpanel',
  category: 'analytics',
  vendor: 'Mixpanel',
  title: { en: 'Mixpanel' },
  description: {
    en: 'Product statistics and session recording.',
    de: 'Produktstatistik und Sitzungsaufzeichnung.',
  },
  privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
  urls: ['mixpanel.com', 'mxpnl.com', 'jsdelivr.net/npm/mixpanel-browser*', 'unpkg.com/mixpanel-browser*'],
  inline: ['mixpanel.init('],
  cookies: [
    { name: 'mp_*_mixpanel', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: '__mp_opt_in_out_*', lifetime: 'P1Y', description: { en: 'Keeps the choice on tracking.' } },
    { name: 'mp_*', description: { en: 'Further state of Mixpanel.' } },
    { name: '__mpss_*', description: { en: 'Further state of Mixpanel.' } },
  ],
  storage: [
    { kind: 'local', name: 'mp_*_mixpanel', description: { en: 'Recognises the visitor.' } },
    { kind: 'local', name: '__mp_opt_in_out_*', description: { en: 'Keeps the choice on tracking.' } },
    { kind: 'local', name: '__mpq_*', description: { en: 'Queue of measurements.' } },
    { kind: 'local', name: '__mprec_*', description: { en: 'Queue of recordings.' } },
    { kind: 'local', name: '__mp_*', description: { en: 'Further state of Mixpanel.' } },
    { kind: 'local', name: 'mp_*', description: { en: 'Further state of Mixpanel.' } },
    { kind: 'session', name: 'mp_*', description: { en: 'State of Mixpanel.' } },
    { kind: 'session', name: '__mp*', description: { en: 'State of Mixpanel.' } },
    { kind: 'indexeddb', name: 'mixpanelBrowserDb', description: { en: 'Queue of recordings.' } },
    { kind: 'indexeddb', name: 'mixpanel*', description: { en: 'Queue of measurements.' } },
  ],
  source: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
};
