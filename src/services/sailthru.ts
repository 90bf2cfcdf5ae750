import type { CatalogueService } from '../model/service';

export const sailthru: CatalogueService<'sailthru', 'marketing'> = {
  id: 'sailthru',
  category: 'marketing',
  vendor: 'Marigold',
  title: { en: 'Sailthru' },
  description: {
    en: 'Sends e-mail and messages, and recognises recipients on the site.',
    de: 'Verschickt E-Mails und Nachrichten und erkennt Empfänger auf der Website wieder.',
  },
  privacyPolicy: 'https://meetmarigold.com/privacy/',
  urls: ['sail-horizon.com', 'sailthru.com'],
  cookies: [
    { name: 'sailthru_visitor', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sailthru_hid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sailthru_content', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sailthru_pageviews', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sailthru_bid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'sailthru_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [{ kind: 'local', name: 'sailthru*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://getstarted.sailthru.com/',
};
