import type { CatalogueService } from '../model/service';

export const akamai: CatalogueService<'akamai', 'necessary'> = {
  id: 'akamai',
  category: 'necessary',
  vendor: 'Akamai',
  title: { en: 'Akamai' },
  description: {
    en: 'Delivers the site and protects it from attacks.',
    de: 'Liefert die Website aus und schützt sie vor Angriffen.',
  },
  privacyPolicy: 'https://www.akamai.com/legal/privacy-statement',
  cookies: [
    { name: '_abck', lifetime: 'P1Y', description: { en: 'Detects programs.' } },
    { name: 'ak_bmsc', lifetime: 'PT2H', httpOnly: true, description: { en: 'Detects programs.' } },
    { name: 'bm_sz', lifetime: 'PT4H', description: { en: 'Detects programs.' } },
    { name: 'bm_sv', lifetime: 'PT2H', description: { en: 'Detects programs.' } },
    { name: 'bm_mi', lifetime: 'PT2H', description: { en: 'Detects programs.' } },
    { name: 'bm_so', lifetime: 'P1D', description: { en: 'Detects programs.' } },
    { name: 'bm_lso', lifetime: 'P1D', description: { en: 'Detects programs.' } },
    { name: 'bm_ss', lifetime: 'PT4H', description: { en: 'Detects programs.' } },
    { name: 'AKA_A2', lifetime: 'PT1H', description: { en: 'Speeds up delivery.' } },
    { name: 'akavpau_*', lifetime: 'session', description: { en: 'Keeps the place in a waiting room.' } },
    { name: 'akaalb_*', lifetime: 'session', description: { en: 'Keeps a visitor on one server.' } },
  ],
  source: 'https://techdocs.akamai.com/bot-manager/docs',
};
