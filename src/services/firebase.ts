import type { CatalogueService } from '../model/service';

export const firebase: CatalogueService<'firebase', 'analytics'> = {
  id: 'firebase',
  category: 'analytics',
  vendor: 'Google',
  title: { en: 'Firebase' },
  description: {
    en: 'Measures use and serves functions of apps.',
    de: 'Misst die Nutzung und stellt App-Funktionen bereit.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: [
    'firebase.googleapis.com',
    'firebaseinstallations.googleapis.com',
    'firebaselogging.googleapis.com',
    'firebaselogging-pa.googleapis.com',
    'firebaseremoteconfig.googleapis.com',
    'gstatic.com/firebasejs/*',
    'fcmregistrations.googleapis.com',
  ],
  storage: [
    { kind: 'local', name: 'firebase:*', description: { en: 'State of Firebase.' } },
    { kind: 'session', name: 'firebase:*', description: { en: 'State of Firebase.' } },
    { kind: 'indexeddb', name: 'firebase-heartbeat-database', description: { en: 'Counts days of use.' } },
    {
      kind: 'indexeddb',
      name: 'firebase-installations-database',
      description: { en: 'Recognises the installation.' },
    },
    {
      kind: 'indexeddb',
      name: 'firebase-installations-store',
      description: { en: 'Recognises the installation.' },
    },
    {
      kind: 'indexeddb',
      name: 'firebase-messaging-database',
      description: { en: 'Recognises the device for messages.' },
    },
    {
      kind: 'indexeddb',
      name: 'fcm_token_details_db',
      description: { en: 'Recognises the device for messages.' },
    },
    { kind: 'indexeddb', name: 'firebase_remote_config', description: { en: 'Keeps settings.' } },
    { kind: 'indexeddb', name: 'firebaseLocalStorageDb', description: { en: 'Keeps the sign-in.' } },
    { kind: 'indexeddb', name: 'firebase-*', description: { en: 'State of Firebase.' } },
    { kind: 'local', name: 'firebase-*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: '__sak', description: { en: 'Tries whether storing works.' } },
    { kind: 'indexeddb', name: 'firebase_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://firebase.google.com/support/privacy',
};
