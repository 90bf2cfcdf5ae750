import type { CatalogueService } from '../model/service';

export const authJs: CatalogueService<'auth-js', 'necessary'> = {
  id: 'auth-js',
  category: 'necessary',
  vendor: 'Auth.js (open source)',
  title: { en: 'Auth.js (NextAuth)' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://authjs.dev/',
  cookies: [
    { name: 'next-auth.session-token', description: { en: 'Keeps the sign-in.' } },
    { name: 'next-auth.csrf-token', description: { en: 'Keeps the sign-in.' } },
    { name: 'next-auth.callback-url', description: { en: 'Keeps the sign-in.' } },
    { name: 'next-auth.pkce.code_verifier', description: { en: 'Keeps the sign-in.' } },
    { name: 'next-auth.state', description: { en: 'Keeps the sign-in.' } },
    { name: '__Secure-next-auth.*', description: { en: 'Keeps the sign-in.' } },
    { name: '__Host-next-auth.*', description: { en: 'Keeps the sign-in.' } },
    { name: 'authjs.session-token', description: { en: 'Keeps the sign-in.' } },
    { name: 'authjs.csrf-token', description: { en: 'Keeps the sign-in.' } },
    { name: 'authjs.callback-url', description: { en: 'Keeps the sign-in.' } },
    { name: 'authjs.*', description: { en: 'Keeps the sign-in.' } },
    { name: '__Secure-authjs.*', description: { en: 'Keeps the sign-in.' } },
    { name: '__Host-authjs.*', description: { en: 'Keeps the sign-in.' } },
    { name: 'next-auth.*', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [{ kind: 'local', name: 'nextauth.message', description: { en: 'Keeps the sign-in.' } }],
  source: 'https://authjs.dev/reference/core#cookies',
};
