import type { CatalogueService } from '../model/service';

export const wufoo: CatalogueService<'wufoo', 'preferences'> = {
  id: 'wufoo',
  category: 'preferences',
  vendor: 'SurveyMonkey',
  title: { en: 'Wufoo' },
  description: { en: 'Shows and takes forms.', de: 'Zeigt Formulare und nimmt sie entgegen.' },
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  urls: ['wufoo.com', 'wufoo.eu'],
  source: 'https://help.wufoo.com/',
};
