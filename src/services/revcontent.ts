import type { CatalogueService } from '../model/service';

export const revcontent: CatalogueService<'revcontent', 'marketing'> = {
  id: 'revcontent',
  category: 'marketing',
  vendor: 'RevContent',
  title: { en: 'RevContent' },
  description: { en: 'Shows paid recommendations.', de: 'Zeigt bezahlte Empfehlungen.' },
  privacyPolicy: 'https://www.revcontent.com/privacy',
  urls: ['revcontent.com'],
  cookies: [
    { name: '__ID', description: { en: 'Tells visitors apart.' } },
    { name: '_rc_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.revcontent.com/privacy',
};
