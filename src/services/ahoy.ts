import type { CatalogueService } from '../model/service';

export const ahoy: CatalogueService<'ahoy', 'analytics'> = {
  id: 'ahoy',
  category: 'analytics',
  vendor: 'Ahoy (open source)',
  title: { en: 'Ahoy' },
  description: {
    en: 'Measures how visitors use the site; hosted by the site itself.',
    de: 'Misst, wie Besucher die Website nutzen; von der Website selbst betrieben.',
  },
  privacyPolicy: 'https://github.com/ankane/ahoy.js',
  urls: ['*/ahoy/visits', '*/ahoy/events', 'jsdelivr.net/npm/ahoy.js*', 'unpkg.com/ahoy.js*'],
  inline: ['ahoy.configure('],
  cookies: [
    { name: 'ahoy_visitor', lifetime: 'P2Y', description: { en: 'Tells visitors apart.' } },
    { name: 'ahoy_visit', lifetime: 'PT4H', description: { en: 'Keeps the state of the session.' } },
    { name: 'ahoy_events', lifetime: 'PT1H', description: { en: 'Queue of measurements.' } },
    { name: 'ahoy_track', description: { en: 'Keeps further state.' } },
  ],
  source: 'https://github.com/ankane/ahoy.js',
  checked: '2026-11-24',
};
