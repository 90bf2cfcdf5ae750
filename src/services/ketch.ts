import type { CatalogueService } from '../model/service';

export const ketch: CatalogueService<'ketch', 'necessary'> = {
  id: 'ketch',
  category: 'necessary',
  vendor: 'Ketch',
  title: { en: 'Ketch' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://www.ketch.com/privacy-policy',
  urls: ['ketchcdn.com', 'ketchjs.com'],
  cookies: [
    { name: '_ketch_consent_v1_', description: { en: 'Keeps the consent given.' } },
    { name: '_ketch_consent*', description: { en: 'Keeps the consent given.' } },
    { name: '_swb', description: { en: 'Keeps the consent given.' } },
    { name: '_swb_consent_', description: { en: 'Keeps the consent given.' } },
    { name: 'ketch_*', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: '_ketch_*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '_swb_consent_', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: '_swb', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'ketch*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://docs.ketch.com/',
};
