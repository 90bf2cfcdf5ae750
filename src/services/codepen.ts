import type { CatalogueService } from '../model/service';

export const codepen: CatalogueService<'codepen', 'preferences'> = {
  id: 'codepen',
  category: 'preferences',
  vendor: 'CodePen',
  title: { en: 'CodePen' },
  description: { en: 'Shows content of another site.', de: 'Zeigt Inhalte einer anderen Website.' },
  privacyPolicy: 'https://blog.codepen.io/documentation/privacy/',
  urls: ['codepen.io', 'cdpn.io'],
  cookies: [
    { name: 'codepen_session', description: { en: 'Keeps settings.' } },
    { name: 'codepen_signup_referrer', description: { en: 'Keeps settings.' } },
    { name: 'codepen_signup_referrer_date', description: { en: 'Keeps settings.' } },
    { name: '__editor_layout', description: { en: 'Keeps settings.' } },
  ],
  source: 'https://blog.codepen.io/documentation/embedded-pens/',
};
