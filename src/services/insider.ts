import type { CatalogueService } from '../model/service';

export const insider: CatalogueService<'insider', 'marketing'> = {
  id: 'insider',
  category: 'marketing',
  vendor: 'Insider',
  title: { en: 'Insider' },
  description: { en: 'Adapts content to the visitor.', de: 'Passt Inhalte an den Besucher an.' },
  privacyPolicy: 'https://useinsider.com/privacy-policy/',
  urls: ['useinsider.com', 'api.useinsider.com', 'usefomo.com'],
  cookies: [
    { name: 'ins-*', description: { en: 'Tells visitors apart.' } },
    { name: 'insdrSV', description: { en: 'Tells visitors apart.' } },
    { name: 'insdrPushCookieStatus', description: { en: 'Tells visitors apart.' } },
    { name: 'insdrPushCookiePrmt', description: { en: 'Tells visitors apart.' } },
    { name: 'ins-gaSSId', description: { en: 'Tells visitors apart.' } },
    { name: 'ins-storage-version', description: { en: 'Tells visitors apart.' } },
    { name: 'insdr*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ins-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'insdr*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__ins_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'spApiUserId', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'sp-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'ins-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'insdr*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://academy.useinsider.com/docs',
};
