import type { CatalogueService } from '../model/service';

export const yotpo: CatalogueService<'yotpo', 'marketing'> = {
  id: 'yotpo',
  category: 'marketing',
  vendor: 'Yotpo',
  title: { en: 'Yotpo' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://www.yotpo.com/privacy-policy/',
  urls: ['yotpo.com', 'swellrewards.com'],
  cookies: [
    { name: 'pixel', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'yotpo_*', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
    { name: 'yotpo_pixel', lifetime: 'P1Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'yotpo*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'swell-*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://support.yotpo.com/',
};
