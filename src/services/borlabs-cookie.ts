import type { CatalogueService } from '../model/service';

export const borlabsCookie: CatalogueService<'borlabs-cookie', 'necessary'> = {
  id: 'borlabs-cookie',
  category: 'necessary',
  vendor: 'Borlabs',
  title: { en: 'Borlabs Cookie' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://borlabs.io/privacy-policy/',
  cookies: [
    { name: 'borlabs-cookie', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
    { name: 'borlabsCookie*', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'borlabs-cookie*', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'borlabsCookie*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://borlabs.io/kb/',
};
