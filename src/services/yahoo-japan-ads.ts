import type { CatalogueService } from '../model/service';

export const yahooJapanAds: CatalogueService<'yahoo-japan-ads', 'marketing'> = {
  id: 'yahoo-japan-ads',
  category: 'marketing',
  vendor: 'LY Corporation',
  title: { en: 'Yahoo! JAPAN Ads' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.lycorp.co.jp/en/company/privacypolicy/',
  urls: [
    'yads.c.yimg.jp',
    's.yimg.jp',
    'yads.yjtag.yahoo.co.jp',
    'yjtag.yahoo.co.jp',
    'b92.yahoo.co.jp',
    'b97.yahoo.co.jp',
    'apm.yahoo.co.jp',
    'ads.yahoo.co.jp',
  ],
  cookies: [
    { name: '_yjr_yjad', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_ycl_yjad', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_yjsu_yjad', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_ly_su', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_ly_c', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_ly_r', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_yjr_*', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
    { name: '_ycl_*', lifetime: 'P90D', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://ads-help.yahoo-net.jp/s/',
};
