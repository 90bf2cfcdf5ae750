import type { CatalogueService } from '../model/service';

export const poptin: CatalogueService<'poptin', 'marketing'> = {
  id: 'poptin',
  category: 'marketing',
  vendor: 'Poptin',
  title: { en: 'Poptin' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.poptin.com/privacy-policy/',
  urls: ['popt.in', 'poptin.com'],
  cookies: [
    { name: 'poptin_*', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'poptin_session', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'poptin_user_id', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'poptin_old_user', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'poptin_user_ip', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [{ kind: 'local', name: 'poptin*', description: { en: 'Keeps what was shown or closed.' } }],
  source: 'https://help.poptin.com/',
};
