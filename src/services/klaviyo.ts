import type { CatalogueService } from '../model/service';

export const klaviyo: CatalogueService<'klaviyo', 'marketing'> = {
  id: 'klaviyo',
  category: 'marketing',
  vendor: 'Klaviyo',
  title: { en: 'Klaviyo' },
  description: {
    en: 'Sends e-mail and links it with visits.',
    de: 'Versendet E-Mails und verknüpft sie mit Besuchen.',
  },
  privacyPolicy: 'https://www.klaviyo.com/legal/privacy-notice',
  urls: ['klaviyo.com', 'a.klaviyo.com'],
  inline: ['_learnq'],
  cookies: [
    { name: '__kla_id', lifetime: 'P2Y', description: { en: 'Recognises the visitor.' } },
    { name: 'kl_csrftoken', lifetime: 'P1Y', description: { en: 'Protects forms.' } },
    { name: '__kla_*', description: { en: 'State of the service.' } },
  ],
  storage: [
    { kind: 'local', name: 'klaviyoOnsite', description: { en: 'State of forms.' } },
    { kind: 'local', name: '__kla*', description: { en: 'State of the service.' } },
    { kind: 'local', name: '_kla_test', description: { en: 'Tries whether storage works.' } },
    { kind: 'session', name: 'klaviyoPagesVisitCount', description: { en: 'Counts pages.' } },
    { kind: 'session', name: 'kl-*', description: { en: 'State of forms.' } },
    { kind: 'session', name: 'klaviyo*', description: { en: 'State of forms.' } },
    { kind: 'local', name: '_kla_*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'klaviyo*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
};
