import type { CatalogueService } from '../model/service';

export const imperva: CatalogueService<'imperva', 'necessary'> = {
  id: 'imperva',
  category: 'necessary',
  vendor: 'Imperva',
  title: { en: 'Imperva' },
  description: { en: 'Protects the site from attacks.', de: 'Schützt die Website vor Angriffen.' },
  privacyPolicy: 'https://www.imperva.com/trust-center/privacy-statement/',
  cookies: [
    { name: 'visid_incap_*', lifetime: 'P1Y', httpOnly: true, description: { en: 'Detects programs.' } },
    { name: 'incap_ses_*', lifetime: 'session', description: { en: 'Detects programs.' } },
    { name: 'nlbi_*', lifetime: 'session', description: { en: 'Keeps a visitor on one server.' } },
    { name: '___utmvc', lifetime: 'PT20S', description: { en: 'Detects programs.' } },
    { name: 'reese84', lifetime: 'P30D', description: { en: 'Detects programs.' } },
  ],
  source: 'https://docs.imperva.com/',
};
