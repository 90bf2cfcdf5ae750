import type { CatalogueService } from '../model/service';

export const voiceflow: CatalogueService<'voiceflow', 'preferences'> = {
  id: 'voiceflow',
  category: 'preferences',
  vendor: 'Voiceflow',
  title: { en: 'Voiceflow' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://www.voiceflow.com/privacy',
  urls: ['voiceflow.com'],
  storage: [
    { kind: 'local', name: 'voiceflow-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: 'voiceflow*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'voiceflow-*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'session', name: 'voiceflow*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://docs.voiceflow.com/',
};
