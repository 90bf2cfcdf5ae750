import type { CatalogueService } from '../model/service';

export const convertflow: CatalogueService<'convertflow', 'marketing'> = {
  id: 'convertflow',
  category: 'marketing',
  vendor: 'ConvertFlow',
  title: { en: 'ConvertFlow' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.convertflow.com/privacy',
  urls: ['convertflow.co'],
  storage: [
    { kind: 'local', name: 'convertflow*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'cf_*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://help.convertflow.com/',
};
