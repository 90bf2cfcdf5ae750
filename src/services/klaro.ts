import type { CatalogueService } from '../model/service';

export const klaro: CatalogueService<'klaro', 'necessary'> = {
  id: 'klaro',
  category: 'necessary',
  vendor: 'Klaro (open source)',
  title: { en: 'Klaro' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://klaro.org/privacy-policy',
  urls: ['klaro.org', 'kiprotect.com'],
  cookies: [
    { name: 'klaro', lifetime: 'P4M', description: { en: 'Keeps the consent given.' } },
    { name: 'klaro-*', lifetime: 'P4M', description: { en: 'Keeps the consent given.' } },
  ],
  storage: [
    { kind: 'local', name: 'klaro-consent', description: { en: 'Keeps the consent given.' } },
    { kind: 'local', name: 'klaro-*', description: { en: 'Keeps the consent given.' } },
  ],
  source: 'https://github.com/klaro-org/klaro-js',
};
