import type { CatalogueService } from '../model/service';

export const termly: CatalogueService<'termly', 'necessary'> = {
  id: 'termly',
  category: 'necessary',
  vendor: 'Termly',
  title: { en: 'Termly' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://termly.io/our-privacy-policy/',
  urls: ['termly.io'],
  cookies: [
    { name: '__tlbcpv', description: { en: 'Keeps the consent given.' } },
    { name: '__tltpl_*', description: { en: 'Keeps the consent given.' } },
    { name: '__tluid', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'TERMLY_*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'termly*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://support.termly.io/',
};
