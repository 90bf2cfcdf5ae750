import type { CatalogueService } from '../model/service';

export const cleantalk: CatalogueService<'cleantalk', 'necessary'> = {
  id: 'cleantalk',
  category: 'necessary',
  vendor: 'CleanTalk',
  title: { en: 'CleanTalk' },
  description: {
    en: 'Guards the site against fraud and bots.',
    de: 'Schützt die Website vor Betrug und Bots.',
  },
  privacyPolicy: 'https://cleantalk.org/publicoffer#privacy',
  urls: ['cleantalk.org'],
  cookies: [
    { name: 'apbct_*', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_check_js', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_fkp_timestamp', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_has_scrolled', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_pointer_data', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_ps_timestamp', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_timezone', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_sfw_*', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_screen_info', description: { en: 'Guards against fraud and bots.' } },
    { name: 'ct_checked_emails', description: { en: 'Guards against fraud and bots.' } },
    { name: 'spbc_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [
    { kind: 'local', name: 'apbct_*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'session', name: 'apbct_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://cleantalk.org/help',
};
