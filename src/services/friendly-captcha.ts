import type { CatalogueService } from '../model/service';

export const friendlyCaptcha: CatalogueService<'friendly-captcha', 'preferences'> = {
  id: 'friendly-captcha',
  category: 'preferences',
  vendor: 'Friendly Captcha',
  title: { en: 'Friendly Captcha' },
  description: {
    en: 'Tells people from programs in forms.',
    de: 'Unterscheidet in Formularen Menschen von Programmen.',
  },
  privacyPolicy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  urls: [
    'friendlycaptcha.com',
    'friendlycaptcha.eu',
    'frcapi.com',
    'jsdelivr.net/npm/@friendlycaptcha/sdk*',
    'unpkg.com/@friendlycaptcha/sdk*',
    'jsdelivr.net/npm/friendly-challenge*',
    'unpkg.com/friendly-challenge*',
  ],
  storage: [
    { kind: 'local', name: 'frc_*', description: { en: 'State of the check.' } },
    { kind: 'session', name: 'frc_*', description: { en: 'State of the check.' } },
  ],
  source: 'https://developer.friendlycaptcha.com/',
};
