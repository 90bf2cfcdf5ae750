import type { CatalogueService } from '../model/service';

export const fastly: CatalogueService<'fastly', 'necessary'> = {
  id: 'fastly',
  category: 'necessary',
  vendor: 'Fastly',
  title: { en: 'Fastly bot management' },
  description: {
    en: 'Guards the site against fraud and bots.',
    de: 'Schützt die Website vor Betrug und Bots.',
  },
  privacyPolicy: 'https://www.fastly.com/privacy/',
  cookies: [
    { name: '_fs_ch_cp_*', description: { en: 'Guards against fraud and bots.' } },
    { name: '_fs_ch_st_*', description: { en: 'Guards against fraud and bots.' } },
    { name: '_fs_ch_*', description: { en: 'Guards against fraud and bots.' } },
  ],
  source: 'https://www.fastly.com/documentation/',
};
