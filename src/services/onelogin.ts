import type { CatalogueService } from '../model/service';

export const onelogin: CatalogueService<'onelogin', 'necessary'> = {
  id: 'onelogin',
  category: 'necessary',
  vendor: 'One Identity',
  title: { en: 'OneLogin' },
  description: { en: 'Signs visitors in to the site.', de: 'Meldet Besucher auf der Website an.' },
  privacyPolicy: 'https://www.oneidentity.com/legal/privacy.aspx',
  urls: ['onelogin.com'],
  cookies: [
    { name: 'sub_session_onelogin.com', description: { en: 'Keeps the sign-in.' } },
    { name: 'ol_*', description: { en: 'Keeps the sign-in.' } },
    { name: 'onelogin.com', description: { en: 'Keeps the sign-in.' } },
  ],
  source: 'https://developers.onelogin.com/',
};
