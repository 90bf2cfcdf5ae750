import type { CatalogueService } from '../model/service';

export const upsellit: CatalogueService<'upsellit', 'marketing'> = {
  id: 'upsellit',
  category: 'marketing',
  vendor: 'UpSellit',
  title: { en: 'UpSellit' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://us.upsellit.com/privacy-policy',
  urls: ['upsellit.com'],
  cookies: [
    { name: 'usi_*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'USI_*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'usi_sess', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'usi_enable', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'usi_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'USI_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: 'usi_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: 'USI_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://us.upsellit.com/',
};
