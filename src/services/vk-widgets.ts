import type { CatalogueService } from '../model/service';

export const vkWidgets: CatalogueService<'vk-widgets', 'marketing'> = {
  id: 'vk-widgets',
  category: 'marketing',
  vendor: 'VK',
  title: { en: 'VK Widgets' },
  description: {
    en: 'Shows posts and buttons of a social network.',
    de: 'Zeigt Beiträge und Schaltflächen eines sozialen Netzwerks.',
  },
  privacyPolicy: 'https://vk.com/privacy',
  urls: ['vk.com/js/*', 'vk.com/widget*', 'vk.com/share*', 'st.vk.com', 'vk.com/', 'vkvideo.ru'],
  cookies: [
    { name: 'remixlang', description: { en: 'Tells visitors apart.' } },
    { name: 'remixstid', description: { en: 'Tells visitors apart.' } },
    { name: 'remixua_*', description: { en: 'Tells visitors apart.' } },
    { name: 'remixlgck', description: { en: 'Tells visitors apart.' } },
    { name: 'remixstlid', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://dev.vk.com/en/widgets/overview',
};
