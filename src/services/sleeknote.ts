import type { CatalogueService } from '../model/service';

export const sleeknote: CatalogueService<'sleeknote', 'marketing'> = {
  id: 'sleeknote',
  category: 'marketing',
  vendor: 'Sleeknote',
  title: { en: 'Sleeknote' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://sleeknote.com/privacy-policy',
  urls: ['sleeknote.com', 'sleeknotestaticcontent.sleeknote.com'],
  cookies: [
    { name: '_sn_a', lifetime: 'P1Y', description: { en: 'Keeps what was shown or closed.' } },
    { name: '_sn_m', lifetime: 'P1Y', description: { en: 'Keeps what was shown or closed.' } },
    { name: '_sn_n', lifetime: 'P1Y', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'SNS', lifetime: 'P1Y', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'SleeknoteCount', lifetime: 'P1Y', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'SleeknoteRules', lifetime: 'P1Y', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: 'SN.*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: '_sn_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'Sleeknote*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'sleeknote*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://help.sleeknote.com/',
};
