import type { CatalogueService } from '../model/service';

export const facebookSdk: CatalogueService<'facebook-sdk', 'marketing'> = {
  id: 'facebook-sdk',
  category: 'marketing',
  vendor: 'Meta',
  title: { en: 'Facebook plugins' },
  description: {
    en: 'Shows posts, like buttons and Facebook sign-in.',
    de: 'Zeigt Beiträge, Gefällt-mir-Knöpfe und die Anmeldung mit Facebook.',
  },
  privacyPolicy: 'https://www.facebook.com/privacy/policy',
  urls: [
    'connect.facebook.net/*/sdk.js',
    'connect.facebook.net/*/sdk/*',
    'connect.facebook.net/*/all.js',
    'connect.facebook.net/*/sdk.js*',
    'facebook.com/plugins/*',
    'facebook.com/*/plugins/*',
    'facebook.com/x/oauth/*',
    'graph.facebook.com',
  ],
  inline: ['FB.init('],
  cookies: [
    { name: 'fr', lifetime: 'P3M', description: { en: 'Measures and selects ads.' } },
    { name: 'datr', lifetime: 'P400D', description: { en: 'Recognises the browser.' } },
    { name: 'sb', lifetime: 'P400D', description: { en: 'Recognises the browser.' } },
    { name: 'c_user', lifetime: 'P1Y', description: { en: 'Recognises signed-in users.' } },
    { name: 'xs', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: 'fblo_*', lifetime: 'P1Y', description: { en: 'Keeps that the visitor signed out.' } },
    { name: 'fbsr_*', lifetime: 'session', description: { en: 'Keeps the sign-in with Facebook.' } },
    { name: 'fbm_*', lifetime: 'P1Y', description: { en: 'Keeps data of the sign-in with Facebook.' } },
  ],
  storage: [
    { kind: 'session', name: 'fbssls_*', description: { en: 'Keeps the sign-in with Facebook.' } },
    { kind: 'local', name: 'fblst_*', description: { en: 'Keeps the state of the session.' } },
    { kind: 'local', name: 'fblo_*', description: { en: 'Keeps the state of the session.' } },
  ],
  source: 'https://www.facebook.com/privacy/policies/cookies',
};
