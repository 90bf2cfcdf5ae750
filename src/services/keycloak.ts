import type { CatalogueService } from '../model/service';

export const keycloak: CatalogueService<'keycloak', 'necessary'> = {
  id: 'keycloak',
  category: 'necessary',
  vendor: 'Keycloak (open source)',
  title: { en: 'Keycloak' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://www.keycloak.org/privacy',
  cookies: [
    { name: 'KEYCLOAK_SESSION', description: { en: 'Keeps the sign-in.' } },
    { name: 'KEYCLOAK_SESSION_LEGACY', description: { en: 'Keeps the sign-in.' } },
    { name: 'KEYCLOAK_IDENTITY', description: { en: 'Keeps the sign-in.' } },
    { name: 'KEYCLOAK_IDENTITY_LEGACY', description: { en: 'Keeps the sign-in.' } },
    { name: 'KEYCLOAK_LOCALE', description: { en: 'Keeps the sign-in.' } },
    { name: 'KEYCLOAK_REMEMBER_ME', description: { en: 'Keeps the sign-in.' } },
    { name: 'AUTH_SESSION_ID', description: { en: 'Keeps the sign-in.' } },
    { name: 'AUTH_SESSION_ID_LEGACY', description: { en: 'Keeps the sign-in.' } },
    { name: 'KC_RESTART', description: { en: 'Keeps the sign-in.' } },
    { name: 'KC_START', description: { en: 'Keeps the sign-in.' } },
    { name: 'KC_STATE_CHECKER', description: { en: 'Keeps the sign-in.' } },
    { name: 'KC_AUTH_STATE', description: { en: 'Keeps the sign-in.' } },
    { name: 'KC_AUTH_SESSION_HASH', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [{ kind: 'local', name: 'kc-callback-*', description: { en: 'Keeps the sign-in.' } }],
  source: 'https://www.keycloak.org/docs/latest/server_admin/',
};
