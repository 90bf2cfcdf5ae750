import type { CatalogueService } from '../model/service';

export const gemius: CatalogueService<'gemius', 'marketing'> = {
  id: 'gemius',
  category: 'marketing',
  vendor: 'Gemius',
  title: { en: 'Gemius' },
  description: {
    en: 'Measures reach, and tells visitors apart over many sites.',
    de: 'Misst Reichweite und unterscheidet Besucher über viele Websites hinweg.',
  },
  privacyPolicy: 'https://gemius.com/privacy-policy/',
  urls: ['gemius.pl', 'gemius.com', 'hit.gemius.pl'],
  cookies: [
    { name: 'Gdyn', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: 'Gtest', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__gfp_64b', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__gfp_s_64b', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__gfp_cap', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__gfp_cache', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__gfp_ruid', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
    { name: '__gfp_*', lifetime: 'P3Y', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '__gfp_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'gemius*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_ao_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://gemius.com/cookie-policy/',
};
