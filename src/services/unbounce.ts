import type { CatalogueService } from '../model/service';

export const unbounce: CatalogueService<'unbounce', 'marketing'> = {
  id: 'unbounce',
  category: 'marketing',
  vendor: 'Unbounce',
  title: { en: 'Unbounce' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://unbounce.com/privacy/',
  urls: ['unbounce.com', 'ubembed.com'],
  cookies: [
    { name: 'ubvs', description: { en: 'Tells visitors apart.' } },
    { name: 'ubvt', description: { en: 'Tells visitors apart.' } },
    { name: 'ubpv', description: { en: 'Tells visitors apart.' } },
    { name: 'ub-emb-id', description: { en: 'Tells visitors apart.' } },
    { name: 'ub-emb-*', description: { en: 'Tells visitors apart.' } },
    { name: '_ub_*', description: { en: 'Tells visitors apart.' } },
    { name: 'ubrs', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'ub-emb-*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'ub_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://documentation.unbounce.com/',
};
