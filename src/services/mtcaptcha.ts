import type { CatalogueService } from '../model/service';

export const mtcaptcha: CatalogueService<'mtcaptcha', 'preferences'> = {
  id: 'mtcaptcha',
  category: 'preferences',
  vendor: 'MTCaptcha',
  title: { en: 'MTCaptcha' },
  description: { en: 'Tells people from bots.', de: 'Unterscheidet Menschen von Bots.' },
  privacyPolicy: 'https://www.mtcaptcha.com/privacy-policy',
  urls: ['mtcaptcha.com'],
  cookies: [
    { name: 'mtv1*', description: { en: 'Guards against fraud and bots.' } },
    { name: 'mtcaptcha*', description: { en: 'Guards against fraud and bots.' } },
  ],
  storage: [{ kind: 'local', name: 'mtcaptcha*', description: { en: 'Guards against fraud and bots.' } }],
  source: 'https://docs.mtcaptcha.com/',
};
