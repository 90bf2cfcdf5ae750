import type { CatalogueService } from '../model/service';

export const surveymonkey: CatalogueService<'surveymonkey', 'analytics'> = {
  id: 'surveymonkey',
  category: 'analytics',
  vendor: 'SurveyMonkey',
  title: { en: 'SurveyMonkey' },
  description: { en: 'Asks visitors for their opinion.', de: 'Befragt Besucher.' },
  privacyPolicy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  urls: ['surveymonkey.com', 'smassets.net', 'research.net'],
  cookies: [
    { name: 'ep201', description: { en: 'Keeps further state.' } },
    { name: 'ep202', description: { en: 'Keeps further state.' } },
    { name: 'sm_ir', description: { en: 'Keeps further state.' } },
    { name: 'sm_rec', description: { en: 'Keeps further state.' } },
    { name: 'RP_*', description: { en: 'Keeps further state.' } },
    { name: 'CX_*', description: { en: 'Keeps further state.' } },
    { name: 'apex__sm', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://www.surveymonkey.com/mp/legal/cookies/',
};
