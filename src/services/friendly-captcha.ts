import type { CatalogueService } from '../model/service';

export const friendlyCaptcha = {
  id: 'friendly-captcha',
  category: 'preferences',
  vendor: 'Friendly Captcha',
  title: { en: 'Friendly Captcha' },
  description: {
    en: 'Tells people from programs in forms.',
    de: 'Unterscheidet in Formularen Menschen von Programmen.',
  },
  privacyPolicy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  urls: ['friendlycaptcha.com', 'friendlycaptcha.eu'],
  storage: [
    { kind: 'local', name: 'frc_*', description: { en: 'State of the check.' } },
    { kind: 'session', name: 'frc_*', description: { en: 'State of the check.' } },
  ],
  source: 'https://developer.friendlycaptcha.com/',
} as const satisfies CatalogueService<'friendly-captcha'>;
