import type { CatalogueService } from '../model/service';

export const leanplum: CatalogueService<'leanplum', 'marketing'> = {
  id: 'leanplum',
  category: 'marketing',
  vendor: 'CleverTap',
  title: { en: 'Leanplum' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://clevertap.com/privacy-policy/',
  urls: ['leanplum.com'],
  storage: [{ kind: 'local', name: '__leanplum_*', description: { en: 'Tells visitors apart.' } }],
  source: 'https://github.com/Leanplum/Leanplum-JavaScript-SDK',
  checked: '2026-11-24',
};
