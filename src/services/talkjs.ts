import type { CatalogueService } from '../model/service';

export const talkjs: CatalogueService<'talkjs', 'preferences'> = {
  id: 'talkjs',
  category: 'preferences',
  vendor: 'TalkJS',
  title: { en: 'TalkJS' },
  description: { en: 'Chat with the visitor.', de: 'Chat mit dem Besucher.' },
  privacyPolicy: 'https://talkjs.com/privacy/',
  urls: ['talkjs.com'],
  storage: [
    { kind: 'local', name: 'talkjs*', description: { en: 'Keeps the state of the conversation.' } },
    { kind: 'local', name: '_talkjs*', description: { en: 'Keeps the state of the conversation.' } },
  ],
  source: 'https://talkjs.com/docs/',
};
