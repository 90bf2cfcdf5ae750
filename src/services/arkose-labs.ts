import type { CatalogueService } from '../model/service';

export const arkoseLabs: CatalogueService<'arkose-labs', 'preferences'> = {
  id: 'arkose-labs',
  category: 'preferences',
  vendor: 'Arkose Labs',
  title: { en: 'Arkose Labs' },
  description: { en: 'Tells people from bots.', de: 'Unterscheidet Menschen von Bots.' },
  privacyPolicy: 'https://www.arkoselabs.com/privacy/',
  urls: ['arkoselabs.com', 'funcaptcha.com'],
  source: 'https://developer.arkoselabs.com/',
};
