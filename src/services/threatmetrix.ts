import type { CatalogueService } from '../model/service';

export const threatmetrix: CatalogueService<'threatmetrix', 'analytics'> = {
  id: 'threatmetrix',
  category: 'analytics',
  vendor: 'LexisNexis Risk Solutions',
  title: { en: 'ThreatMetrix' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://risk.lexisnexis.com/privacy-policy',
  urls: ['online-metrix.net'],
  cookies: [
    { name: 'thx_guid', description: { en: 'Guards against fraud and bots.' } },
    { name: 'thx_global_guid', description: { en: 'Guards against fraud and bots.' } },
    { name: 'tmx_guid', description: { en: 'Guards against fraud and bots.' } },
    { name: 'tmx_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: 'thx_*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'tmx_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://risk.lexisnexis.com/',
};
