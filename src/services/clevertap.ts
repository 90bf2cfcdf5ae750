import type { CatalogueService } from '../model/service';

export const clevertap: CatalogueService<'clevertap', 'marketing'> = {
  id: 'clevertap',
  category: 'marketing',
  vendor: 'CleverTap',
  title: { en: 'CleverTap' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://clevertap.com/privacy-policy/',
  urls: [
    'clevertap.com',
    'wzrkt.com',
    'clevertap-prod.com',
    'd2r1yp2w7bby2u.cloudfront.net',
    'jsdelivr.net/npm/clevertap-web-sdk*',
    'unpkg.com/clevertap-web-sdk*',
  ],
  inline: ['clevertap.event'],
  cookies: [{ name: 'WZRK_*', lifetime: 'P10Y', description: { en: 'Recognises the visitor.' } }],
  storage: [
    { kind: 'local', name: 'WZRK_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'WZRK*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'WZRK_*', description: { en: 'State of the service.' } },
    { kind: 'local', name: 'ct_daily_date_tracker', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'CT_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'ct_optout', description: { en: 'Keeps the choice on tracking.' } },
    { kind: 'local', name: 'ct_pl', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'CT_*', description: { en: 'Keeps further state.' } },
    { kind: 'session', name: 'visualEditorData', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://developer.clevertap.com/docs/web-cookies',
};
