import type { CatalogueService } from '../model/service';

export const justuno: CatalogueService<'justuno', 'marketing'> = {
  id: 'justuno',
  category: 'marketing',
  vendor: 'Justuno',
  title: { en: 'Justuno' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.justuno.com/privacy-policy/',
  urls: ['justuno.com', 'justone.ai'],
  cookies: [
    { name: '_ju_dm', description: { en: 'Tells visitors apart.' } },
    { name: '_ju_dn', description: { en: 'Tells visitors apart.' } },
    { name: '_ju_dc', description: { en: 'Tells visitors apart.' } },
    { name: '_ju_pn', description: { en: 'Tells visitors apart.' } },
    { name: '_ju_v', description: { en: 'Tells visitors apart.' } },
    { name: '_ju_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: '_ju_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'ju_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'juno*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://hub.justuno.com/',
};
