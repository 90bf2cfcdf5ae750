import type { CatalogueService } from '../model/service';

export const metaPixel: CatalogueService<'meta-pixel', 'marketing'> = {
  id: 'meta-pixel',
  category: 'marketing',
  vendor: 'Meta',
  title: { en: 'Meta Pixel' },
  description: {
    en: 'Measures the effect of ads on Facebook and Instagram and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf Facebook und Instagram und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.facebook.com/privacy/policy',
  urls: [
    'connect.facebook.net/',
    'connect.facebook.net/*/fbevents.js',
    'connect.facebook.net/signals/*',
    'facebook.com/tr',
    'facebook.com/tr/*',
    'facebook.com/privacy_sandbox/pixel/*',
  ],
  inline: ["fbq('init'", 'fbq("init"', 'fbevents.js'],
  cookies: [
    { name: '_fbp', lifetime: 'P90D', description: { en: 'Tells visitors apart for ads.' } },
    { name: '_fbc', lifetime: 'P90D', description: { en: 'Keeps the click on an ad.' } },
    { name: 'lastExternalReferrer', description: { en: 'Keeps where the visitor came from.' } },
  ],
  storage: [
    {
      kind: 'local',
      name: 'lastExternalReferrer',
      description: { en: 'Keeps where the visitor came from.' },
    },
    { kind: 'local', name: 'lastExternalReferrerTime', description: { en: 'Keeps when the visitor came.' } },
    { kind: 'local', name: '_fbp', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_fbc', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
};
