import type { CatalogueService } from '../model/service';

export const issuu: CatalogueService<'issuu', 'preferences'> = {
  id: 'issuu',
  category: 'preferences',
  vendor: 'Issuu',
  title: { en: 'Issuu' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://issuu.com/legal/privacy',
  urls: ['issuu.com', 'isu.pub'],
  cookies: [
    { name: 'iutk', description: { en: 'Tells visitors apart.' } },
    { name: 'mc_issuu', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://issuu.com/legal/cookies',
};
