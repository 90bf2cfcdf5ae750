import type { CatalogueService } from '../model/service';

export const wunderkind: CatalogueService<'wunderkind', 'marketing'> = {
  id: 'wunderkind',
  category: 'marketing',
  vendor: 'Wunderkind',
  title: { en: 'Wunderkind (BounceX)' },
  description: { en: 'Shows offers and sign-up forms.', de: 'Zeigt Angebote und Anmeldeformulare.' },
  privacyPolicy: 'https://www.wunderkind.co/privacy/',
  urls: ['bounceexchange.com', 'bouncex.net', 'wunderkind.co', 'wknd.ai', 'cdnbasket.net'],
  cookies: [
    { name: 'bounceClientVisit*', description: { en: 'Tells visitors apart.' } },
    { name: 'bounceClientVisit', description: { en: 'Tells visitors apart.' } },
    { name: 'dgzsdl08v4', description: { en: 'Tells visitors apart.' } },
    { name: 'wknd_*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'bounce*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'bounceX*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'wknd*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: 'bxgraph*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://www.wunderkind.co/privacy/',
};
