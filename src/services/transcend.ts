import type { CatalogueService } from '../model/service';

export const transcend: CatalogueService<'transcend', 'necessary'> = {
  id: 'transcend',
  category: 'necessary',
  vendor: 'Transcend',
  title: { en: 'Transcend' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://transcend.io/privacy-policy',
  urls: ['transcend.io', 'transcend-cdn.com'],
  cookies: [{ name: 'tcm', description: { en: 'Keeps the consent given.' } }],
  storage: [
    { kind: 'local', name: 'tcmConsent', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'tcmQuarantine', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'tcm*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'tmcQuarantine', description: { en: 'Keeps the consent given.' } },
    { kind: 'session', name: 'tcmConsent', description: { en: 'Keeps the consent given.' } },
    { kind: 'session', name: 'tcmQuarantine*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://docs.transcend.io/',
};
