import type { CatalogueService } from '../model/service';

export const onesignal: CatalogueService<'onesignal', 'marketing'> = {
  id: 'onesignal',
  category: 'marketing',
  vendor: 'OneSignal',
  title: { en: 'OneSignal' },
  description: { en: 'Sends messages to visitors.', de: 'Sendet Besuchern Nachrichten.' },
  privacyPolicy: 'https://onesignal.com/privacy_policy',
  urls: ['onesignal.com'],
  inline: ['OneSignal.init(', 'OneSignalDeferred'],
  cookies: [
    { name: 'onesignal*', description: { en: 'State of messages.' } },
    { name: 'ONE_SIGNAL*', description: { en: 'State of messages.' } },
  ],
  storage: [
    { kind: 'local', name: 'onesignal-*', description: { en: 'State of messages.' } },
    { kind: 'local', name: 'OneSignal*', description: { en: 'State of messages.' } },
    { kind: 'local', name: 'isPushNotificationsEnabled', description: { en: 'Keeps the permission.' } },
    { kind: 'local', name: 'isOptedOut', description: { en: 'Keeps the objection.' } },
    { kind: 'local', name: 'os_pageViews', description: { en: 'Counts pages.' } },
    { kind: 'session', name: 'ONE_SIGNAL_*', description: { en: 'State of messages.' } },
    { kind: 'session', name: 'onesignal-*', description: { en: 'State of messages.' } },
    { kind: 'indexeddb', name: 'ONE_SIGNAL_SDK_DB', description: { en: 'Recognises the device.' } },
  ],
  source: 'https://documentation.onesignal.com/docs/web-push-sdk-setup',
};
