import type { CatalogueService } from '../model/service';

export const quantcast: CatalogueService<'quantcast', 'marketing'> = {
  id: 'quantcast',
  category: 'marketing',
  vendor: 'Quantcast',
  title: { en: 'Quantcast Measure' },
  description: { en: 'Shows ads and measures their effect.', de: 'Zeigt Anzeigen und misst ihre Wirkung.' },
  privacyPolicy: 'https://www.quantcast.com/privacy/',
  urls: ['quantserve.com', 'quantcount.com'],
  inline: ['_qevents'],
  cookies: [
    { name: '__qca', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: 'mc', lifetime: 'P13M', description: { en: 'Recognises the browser for ads.' } },
    { name: '_dlt', lifetime: 'P1D', description: { en: 'Keeps that an identifier was passed on.' } },
  ],
  storage: [{ kind: 'local', name: '_qcses*', description: { en: 'State of the service.' } }],
  source: 'https://www.quantcast.com/opt-out/',
};
