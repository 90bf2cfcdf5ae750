import type { CatalogueService } from '../model/service';

export const xPixel: CatalogueService<'x-pixel', 'marketing'> = {
  id: 'x-pixel',
  category: 'marketing',
  vendor: 'X',
  title: { en: 'X pixel' },
  description: {
    en: 'Measures the effect of ads on X and builds audiences.',
    de: 'Misst die Wirkung von Anzeigen auf X und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://x.com/en/privacy',
  urls: [
    'static.ads-twitter.com',
    'analytics.twitter.com',
    'ads-twitter.com/',
    'ads-api.twitter.com',
    't.co/i/adsct',
    't.co/1/i/adsct',
    'twitter.com/i/adsct',
  ],
  inline: ["twq('config'", "twq('init'"],
  cookies: [
    { name: '_twpid', lifetime: 'P2Y', description: { en: 'Tells visitors apart for ads.' } },
    { name: '_twclid', lifetime: 'P90D', description: { en: 'Keeps the click on an ad.' } },
    { name: 'personalization_id', lifetime: 'P2Y', description: { en: 'Selects ads.' } },
    { name: 'muc_ads', lifetime: 'P2Y', description: { en: 'Measures ads.' } },
    { name: 'guest_id_ads', lifetime: 'P2Y', description: { en: 'Selects ads.' } },
    { name: 'guest_id_marketing', lifetime: 'P2Y', description: { en: 'Selects ads.' } },
  ],
  source:
    'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
};
