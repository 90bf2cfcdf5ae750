import type { CatalogueService } from '../model/service';

export const oidcClient: CatalogueService<'oidc-client', 'necessary'> = {
  id: 'oidc-client',
  category: 'necessary',
  vendor: 'oidc-client-ts (open source)',
  title: { en: 'OpenID Connect client' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://github.com/authts/oidc-client-ts',
  storage: [
    { kind: 'local', name: 'oidc.user:*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'oidc.*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'oidc.user:*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'oidc.*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://github.com/authts/oidc-client-ts',
};
