import type { CatalogueService } from '../model/service';

export const descope: CatalogueService<'descope', 'necessary'> = {
  id: 'descope',
  category: 'necessary',
  vendor: 'Descope',
  title: { en: 'Descope' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://www.descope.com/privacy-policy',
  urls: ['descope.com'],
  cookies: [
    { name: 'DSR', description: { en: 'Keeps the sign-in.' } },
    { name: 'DS', description: { en: 'Keeps the sign-in.' } },
  ],
  storage: [
    { kind: 'local', name: 'DSR', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'descope*', description: { en: 'Keeps the sign-in.' } },
    { kind: 'local', name: 'dls_*', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://docs.descope.com/',
};
