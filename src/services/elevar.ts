import type { CatalogueService } from '../model/service';

export const elevar: CatalogueService<'elevar', 'marketing'> = {
  id: 'elevar',
  category: 'marketing',
  vendor: 'Elevar',
  title: { en: 'Elevar' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://getelevar.com/privacy-policy/',
  urls: ['getelevar.com'],
  cookies: [{ name: '_elevar_*', description: { en: 'Tells visitors apart.' } }],
  storage: [
    { kind: 'local', name: 'elevar*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_elevar*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'elevar*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: '_elevar*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.getelevar.com/',
};
