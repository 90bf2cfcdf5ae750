import type { CatalogueService } from '../model/service';

export const netcore: CatalogueService<'netcore', 'marketing'> = {
  id: 'netcore',
  category: 'marketing',
  vendor: 'Netcore',
  title: { en: 'Netcore (Smartech)' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://netcorecloud.com/privacy-policy/',
  urls: ['netcoresmartech.com', 'netcore.co.in', 'smartech.com'],
  inline: ["smartech('create'"],
  cookies: [
    { name: 'smt_*', description: { en: 'Tells visitors apart.' } },
    { name: '__stdf', description: { en: 'Tells visitors apart.' } },
    { name: '__stp', description: { en: 'Tells visitors apart.' } },
    { name: '__stbpnenable', description: { en: 'Tells visitors apart.' } },
    { name: '__sts', description: { en: 'Tells visitors apart.' } },
    { name: '__std', description: { en: 'Tells visitors apart.' } },
    { name: '__st_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'smt_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'smartech*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__stdf*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__st_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'smt_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developer.netcorecloud.com/docs/web-sdk',
};
