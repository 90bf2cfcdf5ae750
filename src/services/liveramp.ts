import type { CatalogueService } from '../model/service';

export const liveramp: CatalogueService<'liveramp', 'marketing'> = {
  id: 'liveramp',
  category: 'marketing',
  vendor: 'LiveRamp',
  title: { en: 'LiveRamp' },
  description: {
    en: 'Links identifiers of one visitor for advertising.',
    de: 'Verknüpft Kennungen eines Besuchers für Werbung.',
  },
  privacyPolicy: 'https://liveramp.com/privacy/',
  urls: ['rlcdn.com', 'ats-wrapper.privacymanager.io', 'pippio.com', 'liveramp.com'],
  cookies: [
    { name: '_lr_env', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_lr_env_src_ats', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'idl_env', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'rlas3', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: '_lr_retry_request', description: { en: 'Keeps further state.' } },
    { name: '_lr_geo_location', description: { en: 'Keeps further state.' } },
    { name: '_lr_drop_match_pixel', description: { en: 'Keeps further state.' } },
    { name: '_lr_sampling_rate', description: { en: 'Keeps further state.' } },
    { name: 'pxrc', description: { en: 'Keeps further state.' } },
  ],
  storage: [
    { kind: 'local', name: '_lr_env', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_lr_env_src_ats', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'idl_env', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_lr_id', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://liveramp.com/privacy/service-privacy-policy/',
};
