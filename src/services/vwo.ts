import type { CatalogueService } from '../model/service';

export const vwo: CatalogueService<'vwo', 'analytics'> = {
  id: 'vwo',
  category: 'analytics',
  vendor: 'Wingify',
  title: { en: 'VWO' },
  description: {
    en: 'Compares versions of pages with groups of visitors.',
    de: 'Vergleicht Varianten von Seiten mit Besuchergruppen.',
  },
  privacyPolicy: 'https://vwo.com/privacy-policy/',
  urls: ['visualwebsiteoptimizer.com', 'vwo.com'],
  inline: ['_vwo_code'],
  cookies: [
    { name: '_vwo_uuid', lifetime: 'P10Y', description: { en: 'Recognises the visitor.' } },
    { name: '_vwo_uuid_v2', lifetime: 'P366D', description: { en: 'Recognises the visitor.' } },
    { name: '_vwo_sn', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_vwo_ds', lifetime: 'P90D', description: { en: 'Keeps data of the visitor.' } },
    { name: '_vis_opt_s', lifetime: 'P100D', description: { en: 'Counts sessions.' } },
    { name: '_vis_opt_test_cookie', lifetime: 'session', description: { en: 'Tries whether cookies work.' } },
    { name: '_vis_opt_exp_*', lifetime: 'P100D', description: { en: 'Keeps variants of tests.' } },
    { name: '_vis_opt_*', description: { en: 'State of tests.' } },
    { name: '_vwo_*', description: { en: 'State of tests.' } },
    { name: '_vwo', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: '_vwo_*', description: { en: 'State of tests.' } },
    { kind: 'local', name: 'vwo*', description: { en: 'State of tests.' } },
    { kind: 'session', name: '_vwo_*', description: { en: 'State of tests.' } },
    { kind: 'session', name: 'vwo*', description: { en: 'State of tests.' } },
    { kind: 'local', name: '_vis_opt_*', description: { en: 'Keeps which variants are shown.' } },
    { kind: 'session', name: '_vis_opt_*', description: { en: 'Keeps which variants are shown.' } },
  ],
  source: 'https://help.vwo.com/hc/en-us/articles/360020735533',
};
