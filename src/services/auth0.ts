import type { CatalogueService } from '../model/service';

export const auth0: CatalogueService<'auth0', 'necessary'> = {
  id: 'auth0',
  category: 'necessary',
  vendor: 'Okta',
  title: { en: 'Auth0' },
  description: { en: 'Signs visitors in.', de: 'Meldet Besucher an.' },
  privacyPolicy: 'https://auth0.com/privacy',
  urls: ['auth0.com'],
  cookies: [
    { name: 'auth0', lifetime: 'P3D', httpOnly: true, description: { en: 'Keeps the sign-in.' } },
    { name: 'auth0_compat', lifetime: 'P3D', httpOnly: true, description: { en: 'Keeps the sign-in.' } },
    {
      name: 'auth0.*.is.authenticated',
      lifetime: 'P1D',
      description: { en: 'Keeps that the visitor is signed in.' },
    },
    {
      name: 'auth0.is.authenticated',
      lifetime: 'P1D',
      description: { en: 'Keeps that the visitor is signed in.' },
    },
    { name: 'a0.spajs.txs.*', description: { en: 'Keeps a sign-in under way.' } },
    { name: 'com.auth0.auth.*', description: { en: 'Keeps a sign-in under way.' } },
    { name: '_legacy_auth0.*', description: { en: 'Keeps that the visitor is signed in.' } },
    {
      name: 'auth0-mf',
      lifetime: 'P30D',
      httpOnly: true,
      description: { en: 'Remembers a browser for the second factor.' },
    },
    {
      name: 'auth0-mf_compat',
      lifetime: 'P30D',
      httpOnly: true,
      description: { en: 'Remembers a browser for the second factor.' },
    },
  ],
  storage: [
    { kind: 'local', name: '@@auth0spajs@@::*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'a0.spajs.*', description: { en: 'Keeps a sign-in under way.' } },
    { kind: 'session', name: 'a0.spajs.txs*', description: { en: 'Keeps a sign-in under way.' } },
    { kind: 'indexeddb', name: 'auth0-spa-js', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://auth0.com/docs/manage-users/cookies/authentication-api-cookies',
};
