import type { CatalogueService } from '../model/service';

export const northbeam: CatalogueService<'northbeam', 'marketing'> = {
  id: 'northbeam',
  category: 'marketing',
  vendor: 'Northbeam',
  title: { en: 'Northbeam' },
  description: {
    en: 'Measures whether advertising worked, and builds audiences.',
    de: 'Misst den Erfolg von Werbung und bildet Zielgruppen.',
  },
  privacyPolicy: 'https://www.northbeam.io/privacy',
  urls: ['northbeam.io'],
  cookies: [
    { name: '_nb_*', description: { en: 'Tells visitors apart.' } },
    { name: '_nbeam*', description: { en: 'Tells visitors apart.' } },
  ],
  storage: [
    { kind: 'local', name: 'nb_*', description: { en: 'Tells visitors apart.' } },
    { kind: 'local', name: '_nb_*', description: { en: 'Tells visitors apart.' } },
  ],
  source: 'https://docs.northbeam.io/',
};
