import type { CatalogueService } from '../model/service';

export const geetest: CatalogueService<'geetest', 'preferences'> = {
  id: 'geetest',
  category: 'preferences',
  vendor: 'GeeTest',
  title: { en: 'GeeTest' },
  description: { en: 'Tells people from bots.', de: 'Unterscheidet Menschen von Bots.' },
  privacyPolicy: 'https://www.geetest.com/en/Privacy',
  urls: ['geetest.com', 'geevisit.com'],
  storage: [
    { kind: 'local', name: 'gt_*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'geetest*', description: { en: 'Guards against fraud and bots.' } },
    { kind: 'local', name: 'GeeTest*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://docs.geetest.com/',
};
