import type { CatalogueService } from '../model/service';

export const vkPixel: CatalogueService<'vk-pixel', 'marketing'> = {
  id: 'vk-pixel',
  category: 'marketing',
  vendor: 'VK',
  title: { en: 'VK Ads and Top.Mail.Ru' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://ads.vk.com/documents/confidence-policy',
  urls: ['top.mail.ru', 'top-fwz1.mail.ru', 'vk.com/rtrg', 'ads.vk.com', 'privacy-cs.mail.ru', 'ad.mail.ru'],
  cookies: [
    { name: 'tmr_lvid', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tmr_lvidTS', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tmr_reqNum', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tmr_detect', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'tmr_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'FTID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'VID', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'tmr_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '__tmr_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'tmr_*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://top.mail.ru/help/en',
};
