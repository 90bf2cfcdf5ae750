import type { CatalogueService } from '../model/service';

export const baiduTongji: CatalogueService<'baidu-tongji', 'analytics'> = {
  id: 'baidu-tongji',
  category: 'analytics',
  vendor: 'Baidu',
  title: { en: 'Baidu Tongji' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://www.baidu.com/duty/yinsiquan.html',
  urls: ['hm.baidu.com'],
  inline: ['hm.baidu.com/hm.js'],
  cookies: [
    { name: 'Hm_lvt_*', lifetime: 'P1Y', description: { en: 'Recognises the visitor.' } },
    { name: 'Hm_lpvt_*', lifetime: 'session', description: { en: 'Keeps the session.' } },
    { name: 'HMACCOUNT', lifetime: 'P30Y', description: { en: 'Recognises the visitor.' } },
    { name: 'HMACCOUNT_BFESS', lifetime: 'P30Y', description: { en: 'Recognises the visitor.' } },
  ],
  storage: [
    { kind: 'local', name: 'Hm_*', description: { en: 'State of the service.' } },
    { kind: 'session', name: 'Hm_*', description: { en: 'State of the service.' } },
  ],
  source: 'https://tongji.baidu.com/web/help/article?id=174',
};
