import type { CatalogueService } from '../model/service';

export const tagcommander: CatalogueService<'tagcommander', 'analytics'> = {
  id: 'tagcommander',
  category: 'analytics',
  vendor: 'Commanders Act',
  title: { en: 'TagCommander' },
  description: { en: 'Loads other tags.', de: 'Lädt weitere Tags.' },
  privacyPolicy: 'https://www.commandersact.com/en/privacy/',
  urls: ['tagcommander.com', 'commander1.com/', 'tagcommander.net', 'commander4.com'],
  cookies: [
    { name: 'TCID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'TCSESSION', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'TCPID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'CAID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'TCREDIRECT', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tc_sample_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tc_caids', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tCdebugLib', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'tc_cj_v2*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'tC_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'tc_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://doc.commandersact.com/',
};
