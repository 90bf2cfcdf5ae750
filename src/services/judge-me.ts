import type { CatalogueService } from '../model/service';

export const judgeMe: CatalogueService<'judge-me', 'marketing'> = {
  id: 'judge-me',
  category: 'marketing',
  vendor: 'Judge.me',
  title: { en: 'Judge.me' },
  description: { en: 'Shows reviews and rewards.', de: 'Zeigt Bewertungen und Prämien.' },
  privacyPolicy: 'https://judge.me/privacy',
  urls: ['judge.me', 'judgeme.imgix.net'],
  storage: [
    { kind: 'local', name: 'jdgm*', description: { en: 'Keeps further state.' } },
    { kind: 'local', name: 'judgeme*', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://judge.me/help',
};
