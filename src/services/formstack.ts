import type { CatalogueService } from '../model/service';

export const formstack: CatalogueService<'formstack', 'preferences'> = {
  id: 'formstack',
  category: 'preferences',
  vendor: 'Intellistack',
  title: { en: 'Formstack' },
  description: { en: 'Shows and takes forms.', de: 'Zeigt Formulare und nimmt sie entgegen.' },
  privacyPolicy: 'https://www.formstack.com/legal/privacy',
  urls: ['formstack.com'],
  source: 'https://help.formstack.com/',
};
