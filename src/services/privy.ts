import type { CatalogueService } from '../model/service';

export const privy: CatalogueService<'privy', 'marketing'> = {
  id: 'privy',
  category: 'marketing',
  vendor: 'Privy',
  title: { en: 'Privy' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.privy.com/privacy-policy',
  urls: ['privy.com', 'privymktg.com'],
  cookies: [
    { name: '_privy_*', description: { en: 'Tells visitors apart.' } },
    { name: 'privy_*', description: { en: 'Tells visitors apart.' } },
    { name: 'privy_suppress_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_privy_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'privy*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.privy.com/privacy-policy',
};
