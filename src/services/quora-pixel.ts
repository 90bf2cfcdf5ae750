import type { CatalogueService } from '../model/service';

export const quoraPixel: CatalogueService<'quora-pixel', 'marketing'> = {
  id: 'quora-pixel',
  category: 'marketing',
  vendor: 'Quora',
  title: { en: 'Quora Pixel' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.quora.com/about/privacy',
  urls: ['q.quora.com', 'a.quora.com'],
  inline: ["qp('init'"],
  cookies: [
    { name: 'm-b', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'm-b_lax', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'm-b_strict', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://quoraadsupport.zendesk.com/hc/en-us',
};
