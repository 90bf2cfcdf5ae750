import type { CatalogueService } from '../model/service';

export const beamer: CatalogueService<'beamer', 'analytics'> = {
  id: 'beamer',
  category: 'analytics',
  vendor: 'Beamer',
  title: { en: 'Beamer' },
  description: {
    en: 'Shows tours and announcements, and measures their use.',
    de: 'Zeigt Touren und Ankündigungen und misst deren Nutzung.',
  },
  privacyPolicy: 'https://www.getbeamer.com/privacy-policy',
  urls: ['getbeamer.com'],
  cookies: [
    { name: '_BEAMER_USER_ID_*', lifetime: 'P10M', description: { en: 'Keeps what was shown or closed.' } },
    { name: '_BEAMER_DATE_*', lifetime: 'P10M', description: { en: 'Keeps what was shown or closed.' } },
    {
      name: '_BEAMER_FIRST_VISIT_*',
      lifetime: 'P10M',
      description: { en: 'Keeps what was shown or closed.' },
    },
    { name: '_BEAMER_LAST_*', lifetime: 'P10M', description: { en: 'Keeps what was shown or closed.' } },
    {
      name: '_BEAMER_FILTER_BY_URL_*',
      lifetime: 'P10M',
      description: { en: 'Keeps what was shown or closed.' },
    },
    { name: '_BEAMER_*', lifetime: 'P10M', description: { en: 'Keeps what was shown or closed.' } },
    { name: 'beamer_*', lifetime: 'P10M', description: { en: 'Keeps what was shown or closed.' } },
  ],
  storage: [
    { kind: 'local', name: '_BEAMER_*', description: { en: 'Keeps what was shown or closed.' } },
    { kind: 'local', name: 'beamer*', description: { en: 'Keeps what was shown or closed.' } },
  ],
  source: 'https://www.getbeamer.com/docs',
};
