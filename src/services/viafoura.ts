import type { CatalogueService } from '../model/service';

export const viafoura: CatalogueService<'viafoura', 'preferences'> = {
  id: 'viafoura',
  category: 'preferences',
  vendor: 'Viafoura',
  title: { en: 'Viafoura' },
  description: { en: 'Comments under articles.', de: 'Kommentare unter Artikeln.' },
  privacyPolicy: 'https://viafoura.com/privacy-policy/',
  urls: ['viafoura.co', 'viafoura.net', 'viafoura.com'],
  cookies: [
    { name: '_vfa', description: { en: 'Tells visitors apart.' } },
    { name: '_vfb', description: { en: 'Tells visitors apart.' } },
    { name: '_vfz', description: { en: 'Tells visitors apart.' } },
    { name: 'VfSess', description: { en: 'Tells visitors apart.' } },
    { name: 'VfRefresh', description: { en: 'Tells visitors apart.' } },
    { name: 'VfAccess*', description: { en: 'Tells visitors apart.' } },
    { name: '_vf_rd_test*', description: { en: 'Tells visitors apart.' } },
    { name: 'vfThirdpartyCookiesEnabled', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_vf*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'viafoura*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://documentation.viafoura.com/',
};
