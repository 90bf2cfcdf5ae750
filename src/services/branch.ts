import type { CatalogueService } from '../model/service';

export const branch: CatalogueService<'branch', 'marketing'> = {
  id: 'branch',
  category: 'marketing',
  vendor: 'Branch Metrics',
  title: { en: 'Branch' },
  description: { en: 'Opens apps by links and measures them.', de: 'Öffnet Apps über Links und misst sie.' },
  privacyPolicy: 'https://www.branch.io/policies/',
  urls: ['branch.io', 'app.link'],
  inline: ['branch.init('],
  cookies: [
    { name: 'branch_session*', description: { en: 'Keeps the session.' } },
    { name: '_s', lifetime: 'P1Y', description: { en: 'Recognises the browser.' } },
  ],
  storage: [
    { kind: 'local', name: 'branch_session_first', description: { en: 'Keeps the first session.' } },
    { kind: 'local', name: 'branch_*', description: { en: 'State of the library.' } },
    { kind: 'local', name: 'BRANCH_WEBSDK_KEY*', description: { en: 'State of the library.' } },
    { kind: 'session', name: 'branch_session', description: { en: 'Keeps the session.' } },
    { kind: 'session', name: 'branch_*', description: { en: 'State of the library.' } },
    { kind: 'session', name: 'BRANCH_WEBSDK_KEY*', description: { en: 'State of the library.' } },
  ],
  source: 'https://help.branch.io/developers-hub/docs/web-full-reference',
};
