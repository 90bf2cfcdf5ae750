import type { CatalogueService } from '../model/service';

export const complianz: CatalogueService<'complianz', 'necessary'> = {
  id: 'complianz',
  category: 'necessary',
  vendor: 'Complianz',
  title: { en: 'Complianz' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://complianz.io/privacy-statement/',
  urls: ['complianz.io'],
  cookies: [
    { name: 'cmplz_*', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'complianz_policy_id', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'complianz_consent_status', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'cmplz_*', description: { en: 'Keeps the consent given.' } },
    { kind: 'session', name: 'cmplz_*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://complianz.io/docs/',
};
