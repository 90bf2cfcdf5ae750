import type { CatalogueService } from '../model/service';

export const googleSignIn: CatalogueService<'google-sign-in', 'preferences'> = {
  id: 'google-sign-in',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'Sign in with Google' },
  description: {
    en: 'Lets visitors sign in with their Google account.',
    de: 'Lässt Besucher sich mit ihrem Google-Konto anmelden.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: ['accounts.google.com', 'apis.google.com', 'oauth2.googleapis.com'],
  inline: ['google.accounts.id.initialize('],
  cookies: [
    {
      name: 'g_state',
      lifetime: 'P180D',
      description: { en: 'Keeps that the offer to sign in was closed.' },
    },
    { name: 'g_csrf_token', lifetime: 'session', description: { en: 'Protects the sign-in.' } },
  ],
  source: 'https://developers.google.com/identity/gsi/web',
};
