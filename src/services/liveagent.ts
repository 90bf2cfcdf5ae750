import type { CatalogueService } from '../model/service';

export const liveagent: CatalogueService<'liveagent', 'preferences'> = {
  id: 'liveagent',
  category: 'preferences',
  vendor: 'LiveAgent',
  title: { en: 'LiveAgent' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.liveagent.com/privacy-policy/',
  urls: ['ladesk.com', 'liveagent.com'],
  cookies: [
    { name: 'LaVisitorId_*', description: { en: 'Tells visitors apart.' } },
    { name: 'LaVisitorNew', description: { en: 'Tells visitors apart.' } },
    { name: 'LaSID', description: { en: 'Tells visitors apart.' } },
    { name: 'LaUserDetails', description: { en: 'Tells visitors apart.' } },
    { name: 'LaRefererUrl', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'LaVisitor*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'closed_LaVisitor*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'LiveAgent*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://support.liveagent.com/',
};
