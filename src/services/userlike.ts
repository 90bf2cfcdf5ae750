import type { CatalogueService } from '../model/service';

export const userlike: CatalogueService<'userlike', 'preferences'> = {
  id: 'userlike',
  category: 'preferences',
  vendor: 'Lime Technologies',
  title: { en: 'Userlike' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.userlike.com/en/data-privacy',
  urls: ['userlike.com', 'userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'],
  cookies: [
    { name: 'uslk_umm_*_c', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'uslk_umm_*_s', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    {
      name: 'uslk_in_service_time',
      lifetime: 'P1Y',
      description: { en: 'Keeps the state of the conversation.' },
    },
    { name: 'uslk_*', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'uslk_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'userlike*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://docs.userlike.com/',
};
