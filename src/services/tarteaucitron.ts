import type { CatalogueService } from '../model/service';

export const tarteaucitron: CatalogueService<'tarteaucitron', 'necessary'> = {
  id: 'tarteaucitron',
  category: 'necessary',
  vendor: 'tarteaucitron.js',
  title: { en: 'tarteaucitron.js' },
  description: {
    en: 'Asks for consent and keeps the answer.',
    de: 'Fragt nach Einwilligung und bewahrt die Antwort auf.',
  },
  privacyPolicy: 'https://tarteaucitron.io/en/privacy/',
  urls: ['tarteaucitron.io', 'opt-out.ferank.eu'],
  cookies: [{ name: 'tarteaucitron', lifetime: 'P1Y', description: { en: 'Keeps the consent given.' } }],
  storage: [{ kind: 'local', name: 'tarteaucitron*', description: { en: 'Keeps the consent given.' } }],
  source: 'https://github.com/AmauriC/tarteaucitron.js',
};
