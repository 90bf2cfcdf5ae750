import type { CatalogueService } from '../model/service';

export const recurly: CatalogueService<'recurly', 'necessary'> = {
  id: 'recurly',
  category: 'necessary',
  vendor: 'Recurly',
  title: { en: 'Recurly' },
  description: { en: 'Takes payments.', de: 'Nimmt Zahlungen entgegen.' },
  privacyPolicy: 'https://recurly.com/legal/privacy/',
  urls: ['recurly.com'],
  cookies: [
    { name: '__recurly__*', description: { en: 'Guards against fraud and bots.' } },
    { name: 'recurly_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: '__recurly__.*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: '__recurly__*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'session', name: '__recurly__*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://recurly.com/developers/reference/recurly-js/',
};
