import type { CatalogueService } from '../model/service';

export const riskified: CatalogueService<'riskified', 'analytics'> = {
  id: 'riskified',
  category: 'analytics',
  vendor: 'Riskified',
  title: { en: 'Riskified' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://www.riskified.com/privacy/',
  urls: ['riskified.com'],
  cookies: [
    { name: 'rskxRunCookie', description: { en: 'Guards against fraud and bots.' } },
    { name: 'rCookie', description: { en: 'Guards against fraud and bots.' } },
    { name: 'lastRskxRun', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: 'rskxRunCookie', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'rCookie', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'lastRskxRun', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://apiref.riskified.com/',
};
