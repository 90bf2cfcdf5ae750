import type { CatalogueService } from '../model/service';

export const supabase: CatalogueService<'supabase', 'necessary'> = {
  id: 'supabase',
  category: 'necessary',
  vendor: 'Supabase',
  title: { en: 'Supabase' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://supabase.com/privacy',
  urls: ['supabase.co', 'supabase.in'],
  cookies: [
    { name: 'sb-*-auth-token*', description: { en: 'Keeps the sign-in.' } },
    { name: 'sb-access-token', description: { en: 'Keeps the sign-in.' } },
    { name: 'sb-refresh-token', description: { en: 'Keeps the sign-in.' } },
    { name: 'supabase-auth-token', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [
    { kind: 'local', name: 'sb-*-auth-token*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'supabase.auth.token', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'supabase.auth.*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'sb-*-code-verifier', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://github.com/supabase/supabase-js',
  checked: '2026-11-24',
};
