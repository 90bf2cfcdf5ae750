import type { CatalogueService } from '../model/service';

export const parseLy: CatalogueService<'parse-ly', 'analytics'> = {
  id: 'parse-ly',
  category: 'analytics',
  vendor: 'Automattic',
  title: { en: 'Parse.ly' },
  description: {
    en: 'Measures how visitors find and use the site.',
    de: 'Misst, wie Besucher die Website finden und nutzen.',
  },
  privacyPolicy: 'https://www.parse.ly/privacy-policy/',
  urls: ['parsely.com'],
  cookies: [
    { name: '_parsely_visitor', lifetime: 'P13M', description: { en: 'Recognises the visitor.' } },
    { name: '_parsely_session', lifetime: 'PT30M', description: { en: 'Keeps the session.' } },
    { name: '_parsely_slot_click', description: { en: 'Counts clicks.' } },
    { name: '_parsely_*', description: { en: 'State of the service.' } },
  ],
  storage: [{ kind: 'local', name: '_parsely*', description: { en: 'State of the service.' } }],
  source: 'https://docs.parse.ly/',
};
