import type { CatalogueService } from '../model/service';

export const clerk: CatalogueService<'clerk', 'necessary'> = {
  id: 'clerk',
  category: 'necessary',
  vendor: 'Clerk',
  title: { en: 'Clerk' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://clerk.com/legal/privacy',
  urls: ['clerk.com', 'clerk.accounts.dev', 'clerk.dev', 'accounts.dev', 'clerk-telemetry.com'],
  cookies: [
    { name: '__client', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: '__client_uat', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: '__client_uat_*', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: '__session_*', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: '__clerk_db_jwt', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: '__clerk_db_jwt_*', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: '__clerk_*', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
    { name: 'clerk_active_context', lifetime: 'P1Y', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [
    { kind: 'local', name: '__clerk_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'clerk_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'clerk_telemetry_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'clerk_telemetry_throttler', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'clerk:*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: '__clerk_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'clerk_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'session', name: 'clerk:*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://clerk.com/docs/guides/how-clerk-works/cookies',
  checked: '2026-11-24',
};
