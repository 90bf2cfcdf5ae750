import type { CatalogueService } from '../model/service';

export const adroll: CatalogueService<'adroll', 'marketing'> = {
  id: 'adroll',
  category: 'marketing',
  vendor: 'NextRoll',
  title: { en: 'AdRoll' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.nextroll.com/privacy',
  urls: ['adroll.com'],
  inline: ['adroll_adv_id'],
  cookies: [
    { name: '__adroll', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: '__adroll_fpc', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: '__adroll_shared', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: '__ar_v4', lifetime: 'P1Y', description: { en: 'Recognises the browser for ads.' } },
    { name: '__adroll_*', description: { en: 'Recognises the browser for ads.' } },
  ],
  storage: [
    { kind: 'local', name: '__adroll*', description: { en: 'State of ads.' } },
    { kind: 'local', name: 'adroll*', description: { en: 'State of ads.' } },
  ],
  source: 'https://www.adroll.com/about/privacy',
};
