import type { CatalogueService } from '../model/service';

export const appleSignIn: CatalogueService<'apple-sign-in', 'preferences'> = {
  id: 'apple-sign-in',
  category: 'preferences',
  vendor: 'Apple',
  title: { en: 'Sign in with Apple' },
  description: {
    en: 'Lets visitors sign in with their Apple account.',
    de: 'Lässt Besucher sich mit ihrem Apple-Konto anmelden.',
  },
  privacyPolicy: 'https://www.apple.com/legal/privacy/',
  urls: ['appleid.cdn-apple.com', 'appleid.apple.com'],
  source: 'https://developer.apple.com/documentation/signinwithapplejs',
};
