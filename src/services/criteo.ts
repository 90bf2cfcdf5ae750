import type { CatalogueService } from '../model/service';

export const criteo: CatalogueService<'criteo', 'marketing'> = {
  id: 'criteo',
  category: 'marketing',
  vendor: 'Criteo',
  title: { en: 'Criteo' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.criteo.com/privacy/',
  urls: ['criteo.com', 'criteo.net'],
  inline: ['criteo_q'],
  cookies: [
    { name: 'cto_bundle', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'cto_bidid', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'cto_bundle_*', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'cto_dna_bundle', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'cto_lwid', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'cto_tld_test', description: { en: 'Finds the domain for cookies.' } },
    { name: 'cto_test_cookie', description: { en: 'Tries whether cookies work.' } },
    { name: 'cto_optout', lifetime: 'P5Y', description: { en: 'Keeps the objection.' } },
    { name: 'cto_writeable', description: { en: 'Tries whether cookies work.' } },
    { name: 'criteo_*', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
  ],
  storage: [
    { kind: 'local', name: 'cto_*', description: { en: 'Recognises the browser for ads.' } },
    { kind: 'local', name: 'criteo_*', description: { en: 'Recognises the browser for ads.' } },
    { kind: 'session', name: 'criteo_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'cto_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.criteo.com/privacy/how-we-use-your-data/',
};
