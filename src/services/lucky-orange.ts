import type { CatalogueService } from '../model/service';

export const luckyOrange: CatalogueService<'lucky-orange', 'analytics'> = {
  id: 'lucky-orange',
  category: 'analytics',
  vendor: 'Lucky Orange',
  title: { en: 'Lucky Orange' },
  description: {
    en: 'Records sessions to show how the site is used.',
    de: 'Zeichnet Sitzungen auf, um die Nutzung der Website zu zeigen.',
  },
  privacyPolicy: 'https://www.luckyorange.com/privacy',
  urls: ['luckyorange.com', 'luckyorange.net'],
  cookies: [
    { name: '_lo_uid', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: '_lorid', lifetime: 'PT10M', description: { en: 'Keeps the session.' } },
    { name: '_lo_v', lifetime: 'P1Y', description: { en: 'Counts visits.' } },
    { name: '__lotl', lifetime: 'P180D', description: { en: 'Keeps the first page.' } },
    { name: '_lo_*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: '_lo_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: '_lo_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://help.luckyorange.com/',
};
