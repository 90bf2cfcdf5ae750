import type { CatalogueService } from '../model/service';

export const ccm19: CatalogueService<'ccm19', 'necessary'> = {
  id: 'ccm19',
  category: 'necessary',
  vendor: 'Papoo Software',
  title: { en: 'CCM19' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.ccm19.de/datenschutzerklaerung.html',
  urls: ['ccm19.de'],
  cookies: [
    { name: 'ccm_consent', description: { en: 'Keeps the consent given.' } },
    { name: 'ccm_*consent*', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'ccm_consent', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'ccm19*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://docs.ccm19.de/',
};
