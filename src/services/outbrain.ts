import type { CatalogueService } from '../model/service';

export const outbrain: CatalogueService<'outbrain', 'marketing'> = {
  id: 'outbrain',
  category: 'marketing',
  vendor: 'Teads',
  title: { en: 'Outbrain' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.outbrain.com/privacy/',
  urls: ['outbrain.com', 'outbrainimg.com'],
  inline: ['obApi('],
  cookies: [
    { name: 'obuid', lifetime: 'P90D', description: { en: 'Recognises the browser for ads.' } },
    { name: 'outbrain_cid_fetch', lifetime: 'PT5M', description: { en: 'Measures clicks.' } },
    { name: 'outbrain_*', description: { en: 'Recognises the browser for ads.' } },
  ],
  storage: [
    { kind: 'local', name: 'OB-*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'outbrain*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'ob-*', description: { en: 'State of ads.' } },
  ],
  source: 'https://www.outbrain.com/privacy/cookies/',
};
