import type { CatalogueService } from '../model/service';

export const snapengage: CatalogueService<'snapengage', 'preferences'> = {
  id: 'snapengage',
  category: 'preferences',
  vendor: 'TeamSupport',
  title: { en: 'SnapEngage' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.teamsupport.com/privacy-policy',
  urls: ['snapengage.com', 'snapabug.appspot.com'],
  cookies: [
    { name: 'SnapABugHistory', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    {
      name: 'SnapABugUserAlias',
      lifetime: 'P1Y',
      description: { en: 'Keeps the state of the conversation.' },
    },
    { name: 'SnapABugVisit', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'SnapABugRef', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'SnapABug*', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://help.snapengage.com/',
};
