import type { CatalogueService } from '../model/service';

export const human: CatalogueService<'human', 'necessary'> = {
  id: 'human',
  category: 'necessary',
  vendor: 'HUMAN',
  title: { en: 'HUMAN (PerimeterX)' },
  description: {
    en: 'Guards the site against fraud and bots.',
    de: 'Schützt die Website vor Betrug und Bots.',
  },
  privacyPolicy: 'https://www.humansecurity.com/privacy/',
  urls: ['perimeterx.net', 'px-cdn.net', 'px-cloud.net', 'pxchk.net', 'px-client.net', 'humansecurity.com'],
  cookies: [
    { name: '_px', description: { en: 'Guards against fraud and bots.' } },
    { name: '_px2', description: { en: 'Guards against fraud and bots.' } },
    { name: '_px3', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxhd', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxvid', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxff_*', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxde', description: { en: 'Guards against fraud and bots.' } },
    { name: 'pxcts', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxmvid', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxttld', description: { en: 'Guards against fraud and bots.' } },
    { name: '_pxcdi', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: 'PX*_px*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: '_pxff_*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'px-*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'pxsid', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'session', name: 'pxsid', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'session', name: 'PX*_px*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://docs.humansecurity.com/',
};
