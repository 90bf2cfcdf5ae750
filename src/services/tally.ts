import type { CatalogueService } from '../model/service';

export const tally: CatalogueService<'tally', 'preferences'> = {
  id: 'tally',
  category: 'preferences',
  vendor: 'Tally',
  title: { en: 'Tally' },
  description: { en: 'Shows and takes forms.', de: 'Zeigt Formulare und nimmt sie entgegen.' },
  privacyPolicy: 'https://tally.so/help/privacy-policy',
  urls: ['tally.so'],
  storage: [
    { kind: 'local', name: 'TALLY_*', description: { en: 'Keeps settings.' } },
    { kind: 'local', name: 'tally*', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: 'TALLY_*', description: { en: 'Keeps settings.' } },
    { kind: 'session', name: 'tally*', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://tally.so/help',
};
