import type { CatalogueService } from '../model/service';

export const googleRecaptcha: CatalogueService<'google-recaptcha', 'preferences'> = {
  id: 'google-recaptcha',
  category: 'preferences',
  vendor: 'Google',
  title: { en: 'reCAPTCHA' },
  description: {
    en: 'Tells people from programs in forms.',
    de: 'Unterscheidet in Formularen Menschen von Programmen.',
  },
  privacyPolicy: 'https://policies.google.com/privacy',
  urls: [
    'google.com/recaptcha/*',
    'recaptcha.net',
    'gstatic.com/recaptcha/*',
    'recaptchaenterprise.googleapis.com',
  ],
  inline: ['grecaptcha.'],
  cookies: [{ name: '_GRECAPTCHA', lifetime: 'P6M', description: { en: 'Rates the risk of abuse.' } }],
  storage: [
    { kind: 'local', name: '_grecaptcha', description: { en: 'Rates the risk of abuse.' } },
    { kind: 'local', name: 'rc::a', description: { en: 'Tells people from programs.' } },
    { kind: 'local', name: 'rc::f', description: { en: 'Tells people from programs.' } },
    { kind: 'local', name: 'rc::d-*', description: { en: 'Tells people from programs.' } },
    { kind: 'session', name: 'rc::b', description: { en: 'Tells people from programs.' } },
    { kind: 'session', name: 'rc::c', description: { en: 'Tells people from programs.' } },
  ],
  source: 'https://developers.google.com/recaptcha/docs/faq',
};
