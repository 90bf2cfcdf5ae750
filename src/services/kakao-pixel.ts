import type { CatalogueService } from '../model/service';

export const kakaoPixel: CatalogueService<'kakao-pixel', 'marketing'> = {
  id: 'kakao-pixel',
  category: 'marketing',
  vendor: 'Kakao',
  title: { en: 'Kakao Pixel' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.kakao.com/policy/privacy?lang=en',
  urls: ['t1.daumcdn.net', 'bc.ad.daum.net', 'kakaocdn.net/kp.js*', 'analytics.ad.daum.net'],
  inline: ['kakaoPixel('],
  storage: [
    { kind: 'local', name: '_kp_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'kakao_pixel*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk',
};
