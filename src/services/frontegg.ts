import type { CatalogueService } from '../model/service';

export const frontegg: CatalogueService<'frontegg', 'necessary'> = {
  id: 'frontegg',
  category: 'necessary',
  vendor: 'Frontegg',
  title: { en: 'Frontegg' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://frontegg.com/privacy-policy',
  urls: ['frontegg.com'],
  cookies: [
    { name: 'fe_refresh_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'fe_device_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'fe_session_*', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [
    { kind: 'local', name: 'FRONTEGG_*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'fe_*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.frontegg.com/',
};
