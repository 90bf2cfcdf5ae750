import type { CatalogueService } from '../model/service';

export const stytch: CatalogueService<'stytch', 'necessary'> = {
  id: 'stytch',
  category: 'necessary',
  vendor: 'Twilio',
  title: { en: 'Stytch' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://stytch.com/legal/privacy-policy',
  urls: ['stytch.com'],
  cookies: [
    { name: 'stytch_session', description: { en: 'Keeps the sign-in.' } },
    { name: 'stytch_session_jwt', description: { en: 'Keeps the sign-in.' } },
    { name: 'stytch_*', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [{ kind: 'local', name: 'stytch*', description: { en: 'Keeps the sign-in.' } }],
  source: 'https://stytch.com/docs',
};
