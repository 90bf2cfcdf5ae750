import type { CatalogueService } from '../model/service';

export const xtremepush: CatalogueService<'xtremepush', 'marketing'> = {
  id: 'xtremepush',
  category: 'marketing',
  vendor: 'Xtremepush',
  title: { en: 'Xtremepush' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://xtremepush.com/privacy-policy/',
  urls: ['xtremepush.com', 'xtremepush.net'],
  cookies: [{ name: 'xp_*', description: { en: 'Keeps the subscription to notifications.' } }],
  storage: [
    { kind: 'local', name: 'xtremepush*', description: { en: 'Keeps the subscription to notifications.' } },
    { kind: 'local', name: 'xp_*', description: { en: 'Keeps the subscription to notifications.' } },
  ],
  source: 'https://docs.xtremepush.com/',
};
