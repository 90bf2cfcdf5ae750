import type { CatalogueService } from '../model/service';

export const theTradeDesk: CatalogueService<'the-trade-desk', 'marketing'> = {
  id: 'the-trade-desk',
  category: 'marketing',
  vendor: 'The Trade Desk',
  title: { en: 'The Trade Desk' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.thetradedesk.com/us/privacy',
  urls: ['adsrvr.org'],
  cookies: [
    { name: 'TDID', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: 'TDCPM', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
  ],
  storage: [{ kind: 'local', name: '_TDID*', description: { en: 'Recognises the browser for ads.' } }],
  source: 'https://www.thetradedesk.com/us/privacy',
};
