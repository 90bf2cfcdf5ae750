import type { CatalogueService } from '../model/service';

export const naverAnalytics: CatalogueService<'naver-analytics', 'analytics'> = {
  id: 'naver-analytics',
  category: 'analytics',
  vendor: 'Naver',
  title: { en: 'Naver Analytics' },
  description: { en: 'Measures how visitors use the site.', de: 'Misst, wie Besucher die Website nutzen.' },
  privacyPolicy: 'https://policy.naver.com/policy/privacy.html',
  urls: ['wcs.naver.net', 'wcs.naver.com'],
  cookies: [
    { name: 'wcs_bt', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'NA_CO', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'NA_SA', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'NA_SAC', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'NaPm', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'session', name: '_wa_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'wcs_bt', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://analytics.naver.com/',
};
