import type { CatalogueService } from '../model/service';

export const glassbox: CatalogueService<'glassbox', 'analytics'> = {
  id: 'glassbox',
  category: 'analytics',
  vendor: 'Glassbox',
  title: { en: 'Glassbox' },
  description: {
    en: 'Records what visitors do on the site.',
    de: 'Zeichnet auf, was Besucher auf der Website tun.',
  },
  privacyPolicy: 'https://www.glassbox.com/privacy-policy/',
  urls: ['glassboxdigital.io', 'glassboxcdn.com', 'glassbox.com'],
  cookies: [
    { name: '_cls_v', description: { en: 'Tells visitors apart.' } },
    { name: '_cls_s', description: { en: 'Tells visitors apart.' } },
    { name: '_cls_cfgver', description: { en: 'Tells visitors apart.' } },
    { name: '_cls_cfg*', description: { en: 'Tells visitors apart.' } },
    { name: '_cls_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_cls_*', description: { en: 'Keeps the state of the recording.' } },
    { kind: 'session', name: '_cls_*', description: { en: 'Keeps the state of the recording.' } },
  ],
  source: 'https://www.glassbox.com/',
};
