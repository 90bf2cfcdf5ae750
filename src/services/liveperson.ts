import type { CatalogueService } from '../model/service';

export const liveperson: CatalogueService<'liveperson', 'preferences'> = {
  id: 'liveperson',
  category: 'preferences',
  vendor: 'LivePerson',
  title: { en: 'LivePerson' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.liveperson.com/policies/privacy/',
  urls: ['liveperson.net', 'lpsnmedia.net', 'liveperson.com', 'lpcdn.lpsnmedia.net'],
  cookies: [
    { name: 'LPVID', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'LPSID-*', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'LPCID-*', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
    { name: 'LPVID-*', lifetime: 'P1Y', description: { en: 'Keeps the state of the conversation.' } },
  ],
  storage: [
    { kind: 'local', name: 'lpLastVisit-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'lpTabId', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'lpPmCalleeDfs', description: { en: 'Keeps the state of the conversation.' } },
    {
      kind: 'local',
      name: 'lpUnifiedWindowConfig',
      description: { en: 'Keeps the state of the conversation.' },
    },
    { kind: 'local', name: 'LPSID-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'lp_*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'lpTabId', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'lpPmCalleeDfs', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'LPSID-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'lpStorage*', description: { en: 'Keeps the state of the conversation.' } },
    {
      kind: 'session',
      name: 'lpSecureStorage*',
      description: { en: 'Keeps the state of the conversation.' },
    },
    {
      kind: 'session',
      name: 'lpUnifiedWindow*',
      description: { en: 'Keeps the state of the conversation.' },
    },
  ],
  source: 'https://developers.liveperson.com/',
};
