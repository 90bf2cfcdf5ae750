import type { CatalogueService } from '../model/service';

export const comscore: CatalogueService<'comscore', 'marketing'> = {
  id: 'comscore',
  category: 'marketing',
  vendor: 'Comscore',
  title: { en: 'Comscore' },
  description: {
    en: 'Measures reach, and tells visitors apart over many sites.',
    de: 'Misst Reichweite und unterscheidet Besucher über viele Websites hinweg.',
  },
  privacyPolicy: 'https://www.comscore.com/About/Privacy-Policy',
  urls: ['scorecardresearch.com', 'comscore.com', 'sitestat.com', 'zqtk.net', 'voicefive.com'],
  cookies: [
    { name: 'UID', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'UIDR', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'PID', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'XID', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: '_scor_uid', lifetime: 'P13M', description: { en: 'Tells visitors apart.' } },
    { name: '_scrs', description: { en: 'Keeps further state.' } },
    { name: '_scr*', description: { en: 'Keeps further state.' } },
  ],
  storage: [{ kind: 'local', name: '_scor_uid', description: { en: 'Tells visitors apart.' } }],
  source: 'https://www.scorecardresearch.com/privacy.aspx',
};
