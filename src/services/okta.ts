import type { CatalogueService } from '../model/service';

export const okta: CatalogueService<'okta', 'necessary'> = {
  id: 'okta',
  category: 'necessary',
  vendor: 'Okta',
  title: { en: 'Okta' },
  description: { en: 'Signs visitors in.', de: 'Meldet Besucher an.' },
  privacyPolicy: 'https://www.okta.com/privacy-policy/',
  urls: ['okta.com', 'oktacdn.com', 'okta-emea.com'],
  cookies: [{ name: 'okta-oauth-*', description: { en: 'Keeps a sign-in under way.' } }],
  storage: [
    { kind: 'local', name: 'okta-token-storage', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'okta-cache-storage', description: { en: 'Keeps the sign-in.' } },
    {
      kind: 'local',
      name: 'okta-shared-transaction-storage',
      description: { en: 'Keeps a sign-in under way.' },
    },
    { kind: 'local', name: 'okta-original-uri-storage', description: { en: 'Keeps a sign-in under way.' } },
    { kind: 'session', name: 'okta-transaction-storage', description: { en: 'Keeps a sign-in under way.' } },
    { kind: 'session', name: 'okta-token-storage', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'okta-original-uri-storage', description: { en: 'Keeps a sign-in under way.' } },
    { kind: 'indexeddb', name: 'OktaAuthJs', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'okta-pkce-storage', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'okta-pkce-storage', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'okta-idx-response-storage', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'okta-transaction-storage', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'okta-cache-storage', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://developer.okta.com/docs/',
};
