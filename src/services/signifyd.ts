import type { CatalogueService } from '../model/service';

export const signifyd: CatalogueService<'signifyd', 'analytics'> = {
  id: 'signifyd',
  category: 'analytics',
  vendor: 'Signifyd',
  title: { en: 'Signifyd' },
  description: {
    en: 'Recognises browsers, to tell people from bots.',
    de: 'Erkennt Browser wieder, um Menschen von Bots zu unterscheiden.',
  },
  privacyPolicy: 'https://www.signifyd.com/privacy/',
  urls: ['signifyd.com'],
  source: 'https://docs.signifyd.com/',
};
