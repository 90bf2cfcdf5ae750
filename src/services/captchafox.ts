import type { CatalogueService } from '../model/service';

export const captchafox: CatalogueService<'captchafox', 'preferences'> = {
  id: 'captchafox',
  category: 'preferences',
  vendor: 'Scoria Labs',
  title: { en: 'CaptchaFox' },
  description: { en: 'Tells people from bots.', de: 'Unterscheidet Menschen von Bots.' },
  privacyPolicy: 'https://captchafox.com/privacy',
  urls: ['captchafox.com'],
  source: 'https://docs.captchafox.com/',
};
