import type { CatalogueService } from '../model/service';

export const optimonk: CatalogueService<'optimonk', 'marketing'> = {
  id: 'optimonk',
  category: 'marketing',
  vendor: 'OptiMonk',
  title: { en: 'OptiMonk' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.optimonk.com/privacy-policy/',
  urls: ['optimonk.com'],
  cookies: [
    { name: 'optiMonkClient', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'optiMonkClientId', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'optiMonkSession', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'optiMonk*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'optiMonk*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'OptiMonk*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: 'optiMonk*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'session', name: 'OptiMonk*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://support.optimonk.com/',
};
