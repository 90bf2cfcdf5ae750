import type { CatalogueService } from '../model/service';

export const redditPixel: CatalogueService<'reddit-pixel', 'marketing'> = {
  id: 'reddit-pixel',
  category: 'marketing',
  vendor: 'Reddit',
  title: { en: 'Reddit Pixel' },
  description: {
    en: 'Measures the effect of ads on Reddit and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf Reddit und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.reddit.com/policies/privacy-policy',
  urls: [
    'redditstatic.com/ads/*',
    'redditstatic.com/',
    'alb.reddit.com',
    'pixel-config.reddit.com',
    'events.reddit.com',
    'conversions-config.reddit.com',
  ],
  inline: ["rdt('init'", 'rdt("init"'],
  cookies: [
    { name: '_rdt_uuid', lifetime: 'P90D', description: { en: 'Tells visitors apart for ads.' } },
    { name: '_rdt_cid', lifetime: 'P90D', description: { en: 'Keeps the click on an ad.' } },
    { name: '_rdt_em', lifetime: 'P90D', description: { en: 'Keeps a hashed address for ads.' } },
    { name: '_rdt_pn', lifetime: 'P90D', description: { en: 'Keeps a hashed number for ads.' } },
  ],
  storage: [{ kind: 'local', name: '_rdt_*', description: { en: 'State of the pixel.' } }],
  source: 'https://business.reddithelp.com/s/article/reddit-pixel',
};
