import type { CatalogueService } from '../model/service';

export const aliyunArms: CatalogueService<'aliyun-arms', 'analytics'> = {
  id: 'aliyun-arms',
  category: 'analytics',
  vendor: 'Alibaba Cloud',
  title: { en: 'ARMS RUM' },
  description: {
    en: 'Measures speed and errors in visitors’ browsers.',
    de: 'Misst Geschwindigkeit und Fehler in den Browsern der Besucher.',
  },
  privacyPolicy:
    'https://www.alibabacloud.com/help/en/legal/latest/alibaba-cloud-international-website-privacy-policy',
  urls: ['arms-retcode.aliyuncs.com', 'rum.aliyuncs.com', 'arms.aliyuncs.com', '*.rum.aliyuncs.com'],
  cookies: [
    { name: '_arms_uid', description: { en: 'Tells visitors apart.' } },
    { name: '_arms_session', description: { en: 'Keeps the state of the session.' } },
  ],
  storage: [
    { kind: 'local', name: '_arms_uid', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_arms_session', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'arms_test', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.alibabacloud.com/help/en/arms/',
  checked: '2026-11-24',
};
