import type { CatalogueService } from '../model/service';

export const webengage: CatalogueService<'webengage', 'marketing'> = {
  id: 'webengage',
  category: 'marketing',
  vendor: 'WebEngage',
  title: { en: 'WebEngage' },
  description: { en: 'Sends notifications to the browser.', de: 'Sendet Benachrichtigungen an den Browser.' },
  privacyPolicy: 'https://webengage.com/privacy-policy/',
  urls: ['webengage.com', 'webengage.co', 'wsdk-files.webengage.com'],
  cookies: [
    { name: '_we_us_g', description: { en: 'Tells visitors apart.' } },
    { name: '_we_us', description: { en: 'Tells visitors apart.' } },
    { name: '_we_luid', description: { en: 'Tells visitors apart.' } },
    { name: '_we_*', description: { en: 'Tells visitors apart.' } },
    { name: '__we*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'we_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_we_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'WebEngage*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'we-*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: '_we_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'we_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'session', name: 'WebEngage*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.webengage.com/docs/web-getting-started',
};
