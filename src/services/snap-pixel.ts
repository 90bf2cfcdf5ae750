import type { CatalogueService } from '../model/service';

export const snapPixel: CatalogueService<'snap-pixel', 'marketing'> = {
  id: 'snap-pixel',
  category: 'marketing',
  vendor: 'Snap',
  title: { en: 'Snap Pixel' },
  description: {
    en: 'Measures the effect of ads on Snapchat and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf Snapchat und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://values.snap.com/privacy/privacy-policy',
  urls: ['sc-static.net', 'tr.snapchat.com', 'tr6.snapchat.com'],
  inline: ["snaptr('init'", 'snaptr("init"'],
  cookies: [
    { name: '_scid', lifetime: 'P13M', description: { en: 'Tells visitors apart for ads.' } },
    { name: '_scid_r', lifetime: 'P13M', description: { en: 'Tells visitors apart for ads.' } },
    { name: '_sctr', lifetime: 'P13M', description: { en: 'Measures ads.' } },
    { name: 'sc_at', lifetime: 'P1Y', description: { en: 'Recognises the visitor for ads.' } },
    { name: '_schn', lifetime: 'PT30M', description: { en: 'Recognises the session.' } },
    { name: '_schn1', lifetime: 'session', description: { en: 'Recognises the session.' } },
    { name: 'X-AB', lifetime: 'P1D', description: { en: 'Chooses a version of the pixel.' } },
    { name: '_ScCbts', lifetime: 'P2W', description: { en: 'Keeps which measurements were sent.' } },
  ],
  storage: [
    { kind: 'local', name: 'u_sclid', description: { en: 'Keeps the click on an ad.' } },
    { kind: 'local', name: 'u_sclid_r', description: { en: 'Keeps the click on an ad.' } },
    { kind: 'local', name: 'u_scsid_r', description: { en: 'Recognises the session.' } },
    { kind: 'session', name: 'u_scsid', description: { en: 'Recognises the session.' } },
    { kind: 'session', name: '_scid*', description: { en: 'Tells visitors apart for ads.' } },
  ],
  source: 'https://businesshelp.snapchat.com/s/article/pixel-website-install',
};
